import { Form } from '@remix-run/react';
import { Banner, BlockStack, Card, ChoiceList, Text, TextField } from '@shopify/polaris';
import { useRef, useState } from 'react';
import { FormSaveBar } from '../form-save-bar.tsx';
import { OutsideText } from '../outside-text.tsx';
import { useLeaveConfirmation } from '../use-leave-confirmation.ts';
import { EventFields } from './event-fields.tsx';
import type { FormatChoice } from './format-choice.ts';
import { FormatFields } from './format-fields.tsx';
import { HeaderFields } from './header-fields.tsx';
import { SampleBody } from './sample-body.tsx';
import { SecretFields } from './secret-fields.tsx';
import {
  headersField,
  isDirty,
  sharingAddress,
  startingFrom,
  type EndpointToEdit,
  type TypedEndpoint,
} from './typed-endpoint.ts';

export interface FieldError {
  field: string | null;
  message: string;
}

interface EndpointFormProps {
  /** What it begins with. */
  endpoint: EndpointToEdit;
  formats: FormatChoice[];
  /** The endpoints that take events beside this one. */
  others: { name: string; url: string }[];
  errors: FieldError[];
  saving: boolean;
}

/**
 * An endpoint, a new one or one to be changed. Save and Discard are in the admin's own save bar once
 * something was entered.
 */
export function EndpointForm({ endpoint, formats, others, errors, saving }: EndpointFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const [initial] = useState(() => startingFrom(endpoint));
  const [typed, setTyped] = useState(initial);
  const dirty = isDirty(typed, initial);
  useLeaveConfirmation(dirty && !saving);
  const change = (changed: Partial<TypedEndpoint>): void => setTyped({ ...typed, ...changed });

  /** The errors that were discarded with what they were about. */
  const [discarded, setDiscarded] = useState<FieldError[] | null>(null);
  const discard = (): void => {
    setDiscarded(errors);
    setTyped(initial);
  };
  const error = (field: string | null): string | undefined =>
    errors === discarded
      ? undefined
      : errors.find((candidate) => candidate.field === field)?.message;
  const whole = error(null);
  const sharing = sharingAddress(typed.url, others);
  const format = formats.find((choice) => choice.format === typed.format);
  const { secret } = typed;
  return (
    <Form method="post" ref={form} noValidate>
      <FormSaveBar
        id="endpoint-save-bar"
        form={form}
        dirty={dirty}
        saving={saving}
        onDiscard={discard}
      />
      {typed.events.map((type) => (
        <input key={type} type="hidden" name="events" value={type} />
      ))}
      <input type="hidden" name="format" value={typed.format} />
      <input type="hidden" name="schedule" value={typed.schedule} />
      {secret && <input type="hidden" name="secretChoice" value={secret.choice} />}
      <input type="hidden" name="headers" value={headersField(typed.headers)} />
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
              value={typed.name}
              onChange={(name) => change({ name })}
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
              value={typed.url}
              onChange={(url) => change({ url })}
              error={error('url')}
              helpText="Where events are sent with POST. It has to start with https:// and be reachable from the internet."
            />
            {sharing && (
              <Banner tone="warning">
                <OutsideText>{sharing.name}</OutsideText> has this address, too: what both subscribe
                to arrives there twice, signed with two different secrets.
              </Banner>
            )}
          </BlockStack>
        </Card>
        <Card>
          <BlockStack gap="400">
            <FormatFields
              choices={formats}
              typed={typed}
              onChange={change}
              error={error('format')}
            />
            {format && (
              <EventFields
                key={format.format}
                events={format.events}
                selected={typed.events}
                onChange={(events) => change({ events })}
                error={error('events')}
              />
            )}
          </BlockStack>
        </Card>
        {format && <SampleBody events={format.events} />}
        {secret && (
          <Card>
            <SecretFields
              secret={secret}
              onChange={(changed) => change({ secret: changed })}
              format={format}
              error={error('secret')}
            />
          </Card>
        )}
        <Card>
          <BlockStack gap="400">
            <ChoiceList
              title={
                <Text as="span" variant="headingSm">
                  When a delivery fails
                </Text>
              }
              choices={SCHEDULES}
              selected={[typed.schedule]}
              onChange={([schedule = typed.schedule]) => change({ schedule })}
              error={error('schedule')}
            />
            <TextField
              label="Rate limit"
              name="rateLimitPerMinute"
              inputMode="numeric"
              autoComplete="off"
              prefix="At most"
              suffix="deliveries a minute"
              value={typed.rateLimitPerMinute}
              onChange={(rateLimitPerMinute) => change({ rateLimitPerMinute })}
              error={error('rateLimitPerMinute')}
              helpText="Leave it empty for no limit. What would be more waits its turn; nothing is lost."
            />
          </BlockStack>
        </Card>
        <Card>
          <HeaderFields
            headers={typed.headers}
            onChange={(headers) => change({ headers })}
            error={error}
          />
        </Card>
      </BlockStack>
      {/* Enter in a text field saves, as everywhere. */}
      <button type="submit" hidden>
        Save
      </button>
    </Form>
  );
}

const SCHEDULES = [
  {
    value: 'standard',
    label: 'Standard retries',
    helpText: 'Again after 1, 4 and 16 seconds. Then the delivery has failed.',
  },
  {
    value: 'extended',
    label: 'Extended retries',
    helpText:
      'After those also after 1 and 10 minutes, and 1, 6, 24 and 48 hours: a weekend’s outage loses nothing.',
  },
];
