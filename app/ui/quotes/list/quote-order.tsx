import { Box, Button, InlineStack, Select } from '@shopify/polaris';
import { ExportIcon } from '@shopify/polaris-icons';
import type { ReactNode } from 'react';
import { quoteListingParams } from '../../../quotes/list/listing-params.ts';
import { QUOTE_SORTS } from '../../../quotes/list/quote-sort.ts';
import { message } from '../../../texts/message.ts';
import { useNarrow } from '../../narrow.tsx';
import { NotDone } from '../../not-done.tsx';
import { pageUrl } from '../../page-url.ts';
import { useText } from '../../texts.tsx';
import { useDownload } from '../../use-download.ts';
import { LIST } from './list-url.ts';
import type { Listing } from './use-listing.ts';

interface QuoteOrderProps {
  list: Listing;
  /** There is nothing to be put in order, or in a file. */
  isEmpty: boolean;
  children: ReactNode;
}

/** The order of the list, and the whole of what it shows as a file, beside what else there is to do with it. */
export function QuoteOrder({ list, isEmpty, children }: QuoteOrderProps) {
  const t = useText();
  const url = pageUrl(`${LIST}/export`, quoteListingParams(list));
  const file = useDownload(url, message('common.exportFailed'));
  if (isEmpty && !list.isChanged) return null;
  return (
    <Box padding="200" borderBlockEndWidth="025" borderColor="border">
      <InlineStack gap="200" align={list.isChanged ? 'space-between' : 'end'} blockAlign="center">
        {children}
        {!isEmpty && (
          <InlineStack gap="200" align="end" blockAlign="center">
            <NotDone of={file.asked} />
            <Select
              label={t('quoteList.sort')}
              labelInline
              options={QUOTE_SORTS.map((value) => ({
                value,
                label: t(`quoteList.sorts.${value}`),
              }))}
              value={list.sort}
              onChange={(chosen) =>
                list.order(QUOTE_SORTS.find((each) => each === chosen) ?? list.sort)
              }
            />
            <ExportButton busy={file.busy} onClick={file.start} />
          </InlineStack>
        )}
      </InlineStack>
    </Box>
  );
}

function ExportButton({ busy, onClick }: { busy: boolean; onClick: () => void }) {
  const t = useText();
  const narrow = useNarrow();
  const name = t('quoteList.export');
  return (
    <Button icon={ExportIcon} accessibilityLabel={name} loading={busy} onClick={onClick}>
      {narrow ? undefined : name}
    </Button>
  );
}
