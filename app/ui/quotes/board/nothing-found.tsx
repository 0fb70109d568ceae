import { BlockStack, Box, Button, Card, InlineStack, Text } from '@shopify/polaris';
import { useText } from '../../texts.tsx';
import { BOARD } from './board-requests.ts';

/** The board when nothing fits what it is narrowed to; `sought` is empty when nothing was searched for. */
export function NothingFound({ sought }: { sought: string }) {
  const t = useText();
  return (
    <Card>
      <Box paddingBlock="1200">
        <BlockStack gap="300" inlineAlign="center">
          <Text as="h2" variant="headingMd" alignment="center">
            {t('board.nothingFound.title')}
          </Text>
          <Text as="p" tone="subdued" alignment="center" breakWord>
            {sought === ''
              ? t('board.nothingFound.says')
              : t('board.nothingFound.sought', { words: sought })}
          </Text>
          <InlineStack align="center">
            <Button url={BOARD}>{t('board.nothingFound.showAll')}</Button>
          </InlineStack>
        </BlockStack>
      </Box>
    </Card>
  );
}
