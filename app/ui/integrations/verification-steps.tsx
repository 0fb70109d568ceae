import { BlockStack, Card, InlineStack, Text } from '@shopify/polaris';
import { Code, CodeBlock } from '../code.tsx';
import { CopyButton } from '../copy-button.tsx';
import { VERIFICATION_SNIPPET } from './verification-snippet.ts';

/** How the receiving server knows that an event is ours. */
export function VerificationSteps() {
  return (
    <Card>
      <BlockStack gap="300">
        <InlineStack align="space-between" blockAlign="center" gap="200">
          <Text as="h2" variant="headingMd">
            Verify what arrives
          </Text>
          <CopyButton text={VERIFICATION_SNIPPET} what="the verification code" />
        </InlineStack>
        <Text as="p">
          Every request carries the header <Code>X-AddToQuote-Signature</Code>: the HMAC-SHA256 of
          the raw body in hex, made with the signing secret. When it does not match, answer 401;
          when it does, answer 200 within 10 seconds. In Node.js:
        </Text>
        <CodeBlock label="Verification code for Node.js">{VERIFICATION_SNIPPET}</CodeBlock>
        <Text as="p" tone="subdued">
          Standard Webhooks libraries work too: the <Code>webhook-id</Code>,{' '}
          <Code>webhook-timestamp</Code> and <Code>webhook-signature</Code> headers are always sent.
        </Text>
      </BlockStack>
    </Card>
  );
}
