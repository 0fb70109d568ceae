import { BlockStack, Button, ChoiceList, InlineStack, Text } from '@shopify/polaris';
import { useState } from 'react';
import type { FormatEvent } from './format-choice.ts';

interface EventFieldsProps {
  events: FormatEvent[];
  selected: string[];
  onChange: (selected: string[]) => void;
  error: string | undefined;
}

/** Which events are sent. Those that nothing in the app makes happen yet are named as such. */
export function EventFields({ events, selected, onChange, error }: EventFieldsProps) {
  const subscribable = events.filter((event) => event.subscribable);
  const later = events.filter((event) => !event.subscribable);
  const noneLive = !events.some(({ live }) => live);
  return (
    <BlockStack gap="200">
      <ChoiceList
        allowMultiple
        title={
          <Text as="span" variant="headingSm">
            Events
          </Text>
        }
        choices={subscribable.map((event) => ({
          value: event.type,
          label: event.title,
          helpText: event.live || noneLive ? event.type : `${event.type}, not sent yet`,
        }))}
        selected={selected}
        onChange={onChange}
        error={error}
      />
      {noneLive && (
        <Text as="p" tone="subdued">
          Not sent yet: they will be once quotes can be sent, approved, signed and ordered in
          Quotewire. Until then you can set this endpoint up and test it.
        </Text>
      )}
      {later.length > 0 && <LaterEvents events={later} />}
    </BlockStack>
  );
}

function LaterEvents({ events }: { events: FormatEvent[] }) {
  const [open, setOpen] = useState(false);
  return (
    <BlockStack gap="200">
      <InlineStack>
        <Button
          variant="plain"
          disclosure={open ? 'up' : 'down'}
          ariaExpanded={open}
          ariaControls="later-events"
          onClick={() => setOpen(!open)}
        >
          {`${events.length} more that are not sent yet`}
        </Button>
      </InlineStack>
      <div id="later-events">
        {open && (
          <ChoiceList
            allowMultiple
            title="Not sent yet"
            titleHidden
            disabled
            choices={events.map(({ type, title }) => ({
              value: type,
              label: title,
              helpText: type,
            }))}
            selected={[]}
          />
        )}
      </div>
    </BlockStack>
  );
}
