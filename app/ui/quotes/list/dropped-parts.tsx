import { Box } from '@shopify/polaris';
import type { DroppedPart } from '../../../quotes/views/view-address.ts';
import { LeftOut } from '../../left-out.tsx';
import { useText } from '../../texts.tsx';

/** What of the page's address a list is shown without. */
export function DroppedParts({ parts }: { parts: DroppedPart[] }) {
  const t = useText();
  if (parts.length === 0) return null;
  return (
    <Box padding="200">
      <LeftOut parts={parts.map((part) => t(`quoteList.parts.${part}`))} />
    </Box>
  );
}
