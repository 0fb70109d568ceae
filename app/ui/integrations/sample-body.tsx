import { BlockStack, Card, InlineStack, Select, Text } from '@shopify/polaris';
import { useState } from 'react';
import { CodeBlock } from '../code.tsx';
import { CopyButton } from '../copy-button.tsx';
import type { FormatEvent } from './format-choice.ts';

/** What arrives, for a made-up quote. */
export function SampleBody({ events }: { events: FormatEvent[] }) {
  const [chosen, setChosen] = useState('');
  const event = events.find(({ type }) => type === chosen) ?? events[0];
  if (!event) return null;
  return (
    <Card>
      <BlockStack gap="300">
        <InlineStack align="space-between" blockAlign="center" gap="200">
          <Text as="h2" variant="headingSm">
            Sample body
          </Text>
          <CopyButton text={event.sample} what="the sample body" />
        </InlineStack>
        <Select
          label="Of the event"
          options={events.map(({ type, title }) => ({ value: type, label: title }))}
          value={event.type}
          onChange={setChosen}
        />
        <CodeBlock label={`Sample body of ${event.type}`}>{event.sample}</CodeBlock>
      </BlockStack>
    </Card>
  );
}
