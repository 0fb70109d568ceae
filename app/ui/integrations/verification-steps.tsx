import { BlockStack, Card, InlineStack, Tabs, Text } from '@shopify/polaris';
import { useState } from 'react';
import { Code, CodeBlock } from '../code.tsx';
import { CopyButton } from '../copy-button.tsx';
import { VERIFICATION_SAMPLES } from './verification-samples.ts';

const TABS = VERIFICATION_SAMPLES.map(({ id, language }) => ({
  id: `sample-${id}`,
  content: language,
  panelID: `sample-code-${id}`,
}));

/** How the receiving server knows that an event is ours. */
export function VerificationSteps() {
  const [selected, setSelected] = useState(0);
  const sample = VERIFICATION_SAMPLES[selected] ?? VERIFICATION_SAMPLES[0];
  return (
    <Card>
      <BlockStack gap="300">
        <InlineStack align="space-between" blockAlign="center" gap="200">
          <Text as="h2" variant="headingMd">
            Verify what arrives
          </Text>
          <CopyButton text={sample.code} what={`the verification code for ${sample.language}`} />
        </InlineStack>
        <Text as="p">
          Every request carries the header <Code>X-AddToQuote-Signature</Code>: the HMAC-SHA256 of
          the raw body in hex, made with the signing secret. When it does not match, answer 401;
          when it does, answer 200 within 10 seconds.
        </Text>
        <Tabs tabs={TABS} selected={selected} onSelect={setSelected}>
          <CodeBlock label={`Verification code for ${sample.language}`}>{sample.code}</CodeBlock>
        </Tabs>
        <Text as="p" tone="subdued">
          Put the secret, whole with its whsec_ prefix, into the environment variable{' '}
          <Code>QUOTEWIRE_SECRET</Code> of your server. While a regenerated secret and the one
          before it overlap, <Code>X-AddToQuote-Signature-Previous</Code> is signed with the old
          one.
        </Text>
        <Text as="p" tone="subdued">
          Standard Webhooks libraries work too: the <Code>webhook-id</Code>,{' '}
          <Code>webhook-timestamp</Code> and <Code>webhook-signature</Code> headers are always sent.
        </Text>
      </BlockStack>
    </Card>
  );
}
