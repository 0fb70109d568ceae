import { Banner, BlockStack, InlineStack, Text } from '@shopify/polaris';
import { Code } from '../code.tsx';
import { CopyButton } from '../copy-button.tsx';
import { useText } from '../texts.tsx';

/** A new signing secret, this once. */
export function SecretBox({ secret }: { secret: string }) {
  const t = useText();
  return (
    <BlockStack gap="300">
      <Banner tone="warning" title={t('secrets.copyNow')}>
        <p>{t('secrets.shownOnce')}</p>
      </Banner>
      <InlineStack gap="200" blockAlign="center" align="space-between">
        <Code>{secret}</Code>
        <CopyButton text={secret} what={t('secrets.theSigningSecret')} />
      </InlineStack>
      <Text as="p" tone="subdued">
        {t('secrets.keepIt')}
      </Text>
    </BlockStack>
  );
}
