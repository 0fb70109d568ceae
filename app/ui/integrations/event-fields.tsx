import { BlockStack, Button, ChoiceList, InlineStack, Text } from '@shopify/polaris';
import { useState } from 'react';
import { useText } from '../texts.tsx';
import type { FormatEvent } from './format-choice.ts';

interface EventFieldsProps {
  events: FormatEvent[];
  selected: string[];
  onChange: (selected: string[]) => void;
  error: string | undefined;
}

/** Which events are sent. Those that nothing in the app makes happen yet are named as such. */
export function EventFields({ events, selected, onChange, error }: EventFieldsProps) {
  const t = useText();
  const subscribable = events.filter((event) => event.subscribable);
  const later = events.filter((event) => !event.subscribable);
  const noneLive = !events.some(({ live }) => live);
  return (
    <BlockStack gap="200">
      <ChoiceList
        allowMultiple
        title={
          <Text as="span" variant="headingSm">
            {t('integrations.parts.events')}
          </Text>
        }
        choices={subscribable.map((event) => ({
          value: event.type,
          label: t(event.title),
          helpText:
            event.live || noneLive
              ? event.type
              : t('endpointForm.eventNotYet', { event: event.type }),
        }))}
        selected={selected}
        onChange={onChange}
        error={error}
      />
      {noneLive && (
        <Text as="p" tone="subdued">
          {t('endpointForm.noneYet')}
        </Text>
      )}
      {later.length > 0 && <LaterEvents events={later} />}
    </BlockStack>
  );
}

function LaterEvents({ events }: { events: FormatEvent[] }) {
  const t = useText();
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
          {t('endpointForm.moreNotYet', { count: events.length })}
        </Button>
      </InlineStack>
      <div id="later-events">
        {open && (
          <ChoiceList
            allowMultiple
            title={t('endpointForm.notYet')}
            titleHidden
            disabled
            choices={events.map(({ type, title }) => ({
              value: type,
              label: t(title),
              helpText: type,
            }))}
            selected={[]}
          />
        )}
      </div>
    </BlockStack>
  );
}
