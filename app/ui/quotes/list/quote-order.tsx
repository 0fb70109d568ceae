import { useSearchParams } from '@remix-run/react';
import { Box, Button, InlineStack, Select } from '@shopify/polaris';
import { ExportIcon } from '@shopify/polaris-icons';
import { quoteListingParams } from '../../../quotes/list/listing-params.ts';
import { parseQuoteListing } from '../../../quotes/list/parse-listing.ts';
import { QUOTE_SORTS } from '../../../quotes/list/quote-sort.ts';
import { pageUrl } from '../../page-url.ts';
import { useText } from '../../texts.tsx';
import { useDownload } from '../../use-download.ts';

const EXPORT = '/app/quotes/export';

/** The order of the list, and the whole of what it shows as a file. */
export function QuoteOrder() {
  const t = useText();
  const [params, setParams] = useSearchParams();
  const { filter, sort } = parseQuoteListing(params);
  const order = (chosen: string): void => {
    const next = QUOTE_SORTS.find((each) => each === chosen) ?? sort;
    setParams(quoteListingParams({ filter, sort: next }), {
      replace: true,
      preventScrollReset: true,
    });
  };
  return (
    <Box padding="200" borderBlockEndWidth="025" borderColor="border">
      <InlineStack gap="200" align="end" blockAlign="center">
        <Select
          label={t('quoteList.sort')}
          labelInline
          options={QUOTE_SORTS.map((value) => ({ value, label: t(`quoteList.sorts.${value}`) }))}
          value={sort}
          onChange={order}
        />
        <ExportButton url={pageUrl(EXPORT, quoteListingParams({ filter, sort }))} />
      </InlineStack>
    </Box>
  );
}

function ExportButton({ url }: { url: string }) {
  const t = useText();
  const { busy, start } = useDownload(url, t('quoteList.exportFailed'));
  return (
    <Button icon={ExportIcon} loading={busy} onClick={start}>
      {t('quoteList.export')}
    </Button>
  );
}
