import { Banner, BlockStack, Box, Text } from '@shopify/polaris';
import type { PrefillNote } from '../../../quotes/edit/prefill.ts';

/** Says above a new quote what it does not begin with although it was to, and what can be done. */
export function PrefillNotes({ notes }: { notes: PrefillNote[] }) {
  if (notes.length === 0) return null;
  return (
    <Box paddingBlockEnd="400">
      <Banner tone="warning" title="This quote begins without what you came from">
        <BlockStack gap="100">
          {notes.map((note) => (
            <Text key={note} as="p">
              {WORDS[note]}
            </Text>
          ))}
        </BlockStack>
      </Banner>
    </Box>
  );
}

const WORDS: Record<PrefillNote, string> = {
  no_customer: 'The shop has no such customer any more. Enter below whom the quote is for.',
  no_product: 'The shop has no such product any more. Add what is to be quoted below.',
  not_sold:
    'That product is not active, or not there any more, so it cannot be quoted. Add others below.',
  not_told: 'Shopify did not answer. Load this page again in a moment, or fill it in by hand.',
};
