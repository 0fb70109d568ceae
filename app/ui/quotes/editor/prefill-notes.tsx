import { Banner, BlockStack, Box, Text } from '@shopify/polaris';
import type { PrefillNote } from '../../../quotes/edit/prefill.ts';
import { useText } from '../../texts.tsx';

/** Says above a new quote what it does not begin with although it was to, and what can be done. */
export function PrefillNotes({ notes }: { notes: PrefillNote[] }) {
  const t = useText();
  if (notes.length === 0) return null;
  return (
    <Box paddingBlockEnd="400">
      <Banner tone="warning" title={t('editor.prefill.title')}>
        <BlockStack gap="100">
          {notes.map((note) => (
            <Text key={note} as="p">
              {t(`editor.prefill.${note}`)}
            </Text>
          ))}
        </BlockStack>
      </Banner>
    </Box>
  );
}
