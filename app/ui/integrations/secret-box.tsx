import { Banner, BlockStack, InlineStack, Text } from '@shopify/polaris';
import { Code } from '../code.tsx';
import { CopyButton } from '../copy-button.tsx';

/** A new signing secret, this once. */
export function SecretBox({ secret }: { secret: string }) {
  return (
    <BlockStack gap="300">
      <Banner tone="warning" title="Copy the signing secret now">
        <p>This is the only time it is shown. When you leave or reload this page, it is gone.</p>
      </Banner>
      <InlineStack gap="200" blockAlign="center" align="space-between">
        <Code>{secret}</Code>
        <CopyButton text={secret} what="the signing secret" />
      </InlineStack>
      <Text as="p" tone="subdued">
        Keep it in your server’s environment, never in its source code.
      </Text>
    </BlockStack>
  );
}
