import { BlockStack, Card, InlineStack, Tabs, Text } from '@shopify/polaris';
import { useState } from 'react';
import type { EndpointFormat } from '../../outbound/formats/formats.ts';
import { Code, CodeBlock } from '../code.tsx';
import { CopyButton } from '../copy-button.tsx';
import { SAMPLE_LANGUAGES } from './sample-languages.ts';
import { VERIFICATION_SAMPLES } from './verification-samples.ts';
import { WhatProvesIt } from './verification-words.tsx';

const TABS = SAMPLE_LANGUAGES.map(({ id, language }) => ({
  id: `sample-${id}`,
  content: language,
  panelID: `sample-code-${id}`,
}));

/** How the receiving server knows that an event is ours. */
export function VerificationSteps({ format }: { format: EndpointFormat }) {
  const [selected, setSelected] = useState(0);
  const { id, language } = SAMPLE_LANGUAGES[selected] ?? SAMPLE_LANGUAGES[0];
  const code = VERIFICATION_SAMPLES[format][id];
  return (
    <Card>
      <BlockStack gap="300">
        <InlineStack align="space-between" blockAlign="center" gap="200">
          <Text as="h2" variant="headingMd">
            Verify what arrives
          </Text>
          <CopyButton text={code} what={`the verification code for ${language}`} />
        </InlineStack>
        <WhatProvesIt format={format} />
        <Tabs tabs={TABS} selected={selected} onSelect={setSelected}>
          <CodeBlock label={`Verification code for ${language}`}>{code}</CodeBlock>
        </Tabs>
        <Text as="p" tone="subdued">
          Put the secret, whole as it is, into the environment variable{' '}
          <Code>QUOTEWIRE_SECRET</Code> of your server.
        </Text>
        {(format === 'native' || format === 'salesbyte') && <MoreSignatures />}
      </BlockStack>
    </Card>
  );
}

function MoreSignatures() {
  return (
    <>
      <Text as="p" tone="subdued">
        While a regenerated secret and the one before it overlap,{' '}
        <Code>X-AddToQuote-Signature-Previous</Code> is signed with the old one.
      </Text>
      <Text as="p" tone="subdued">
        Standard Webhooks libraries work too: the <Code>webhook-id</Code>,{' '}
        <Code>webhook-timestamp</Code> and <Code>webhook-signature</Code> headers are always sent.
      </Text>
    </>
  );
}
