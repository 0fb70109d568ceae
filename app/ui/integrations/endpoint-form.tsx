import { Form } from '@remix-run/react';
import { SaveBar } from '@shopify/app-bridge-react';
import { Banner, BlockStack, Card, ChoiceList, TextField } from '@shopify/polaris';
import { useRef, useState } from 'react';
import { useLeaveConfirmation } from '../use-leave-confirmation.ts';

export interface FieldError {
  field: 'name' | 'url' | 'events' | null;
  message: string;
}

interface EndpointFormProps {
  eventChoices: { type: string; title: string }[];
  errors: FieldError[];
  saving: boolean;
}

/** A new endpoint. Save and Discard are in the admin's own save bar once something was entered. */
export function EndpointForm({ eventChoices, errors, saving }: EndpointFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const allTypes = eventChoices.map(({ type }) => type);
  const [name, setName] = useState('');
  const [url, setUrl] = useState('');
  const [events, setEvents] = useState(allTypes);
  const dirty = name !== '' || url !== '' || events.length !== allTypes.length;
  useLeaveConfirmation(dirty && !saving);

  /** The errors that were discarded with what they were about. */
  const [discarded, setDiscarded] = useState<FieldError[] | null>(null);
  const discard = (): void => {
    setDiscarded(errors);
    setName('');
    setUrl('');
    setEvents(allTypes);
  };
  const error = (field: FieldError['field']): string | undefined =>
    errors === discarded
      ? undefined
      : errors.find((candidate) => candidate.field === field)?.message;
  const whole = error(null);
  return (
    <Form method="post" ref={form} noValidate>
      <SaveBar id="endpoint-save-bar" open={dirty}>
        <button
          type="button"
          variant="primary"
          loading={saving ? '' : undefined}
          onClick={() => form.current?.requestSubmit()}
        >
          Save
        </button>
        <button type="button" disabled={saving} onClick={discard}>
          Discard
        </button>
      </SaveBar>
      {events.map((type) => (
        <input key={type} type="hidden" name="events" value={type} />
      ))}
      <BlockStack gap="400">
        {whole && <Banner tone="critical">{whole}</Banner>}
        <Card>
          <BlockStack gap="400">
            <TextField
              label="Name"
              name="name"
              autoComplete="off"
              placeholder="CRM"
              maxLength={80}
              value={name}
              onChange={setName}
              error={error('name')}
              helpText="So that you know which of your systems this is."
            />
            <TextField
              label="Address"
              name="url"
              type="url"
              inputMode="url"
              autoComplete="off"
              placeholder="https://example.com/quotewire"
              value={url}
              onChange={setUrl}
              error={error('url')}
              helpText="Where events are sent with POST. It has to start with https:// and be reachable from the internet."
            />
            <ChoiceList
              allowMultiple
              title="Events"
              choices={eventChoices.map(({ type, title }) => ({
                value: type,
                label: title,
                helpText: type,
              }))}
              selected={events}
              onChange={setEvents}
              error={error('events')}
            />
          </BlockStack>
        </Card>
      </BlockStack>
      {/* Enter in a text field saves, as everywhere. */}
      <button type="submit" hidden>
        Save
      </button>
    </Form>
  );
}
