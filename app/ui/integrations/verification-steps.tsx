import { BlockStack, Card, InlineStack, Tabs, Text } from '@shopify/polaris';
import { useState } from 'react';
import type { EndpointFormat } from '../../outbound/formats/formats.ts';
import { Code, CodeBlock } from '../code.tsx';
import { CopyButton } from '../copy-button.tsx';
import { Rich } from '../rich.tsx';
import { useText } from '../texts.tsx';
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
  const t = useText();
  const [selected, setSelected] = useState(0);
  const { id, language } = SAMPLE_LANGUAGES[selected] ?? SAMPLE_LANGUAGES[0];
  const code = VERIFICATION_SAMPLES[format][id];
  return (
    <Card>
      <BlockStack gap="300">
        <InlineStack align="space-between" blockAlign="center" gap="200">
          <Text as="h2" variant="headingMd">
            {t('secrets.verify.title')}
          </Text>
          <CopyButton text={code} what={t('secrets.verify.theCode', { language })} />
        </InlineStack>
        <WhatProvesIt format={format} />
        <Tabs tabs={TABS} selected={selected} onSelect={setSelected}>
          <CodeBlock label={t('secrets.verify.code', { language })}>{code}</CodeBlock>
        </Tabs>
        <Text as="p" tone="subdued">
          <Rich
            text="secrets.verify.environment"
            parts={{ variable: <Code>QUOTEWIRE_SECRET</Code> }}
          />
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
        <Rich
          text="secrets.verify.previous"
          parts={{ header: <Code>X-AddToQuote-Signature-Previous</Code> }}
        />
      </Text>
      <Text as="p" tone="subdued">
        <Rich
          text="secrets.verify.standard"
          parts={{
            id: <Code>webhook-id</Code>,
            timestamp: <Code>webhook-timestamp</Code>,
            signature: <Code>webhook-signature</Code>,
          }}
        />
      </Text>
    </>
  );
}
