import { BlockStack, Card, InlineStack, Select, Text } from '@shopify/polaris';
import { useState } from 'react';
import { CodeBlock } from '../code.tsx';
import { CopyButton } from '../copy-button.tsx';
import { useText } from '../texts.tsx';
import type { FormatEvent } from './format-choice.ts';

/** What arrives, for a made-up quote. */
export function SampleBody({ events }: { events: FormatEvent[] }) {
  const t = useText();
  const [chosen, setChosen] = useState('');
  const event = events.find(({ type }) => type === chosen) ?? events[0];
  if (!event) return null;
  return (
    <Card>
      <BlockStack gap="300">
        <InlineStack align="space-between" blockAlign="center" gap="200">
          <Text as="h2" variant="headingSm">
            {t('endpointForm.sample')}
          </Text>
          <CopyButton text={event.sample} what={t('endpointForm.theSample')} />
        </InlineStack>
        <Select
          label={t('endpointForm.sampleOf')}
          options={events.map(({ type, title }) => ({ value: type, label: t(title) }))}
          value={event.type}
          onChange={setChosen}
        />
        <CodeBlock label={t('endpointForm.sampleOfEvent', { event: event.type })}>
          {event.sample}
        </CodeBlock>
      </BlockStack>
    </Card>
  );
}
