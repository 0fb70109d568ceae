import { Banner, Box } from '@shopify/polaris';
import type { DroppedPart } from '../../../quotes/views/view-address.ts';
import { useText } from '../../texts.tsx';

/** What of the page's address makes no sense, or is not there any more: the list is shown without it. */
export function DroppedParts({ parts }: { parts: DroppedPart[] }) {
  const t = useText();
  if (parts.length === 0) return null;
  const names = parts.map((part) => t(`quoteList.parts.${part}`)).join(', ');
  return (
    <Box padding="200">
      <Banner tone="warning">
        <p>{t('quoteList.dropped', { parts: names })}</p>
      </Banner>
    </Box>
  );
}
