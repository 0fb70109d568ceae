import { Form } from '@remix-run/react';
import { Banner, BlockStack, Card, ChoiceList, Text, TextField } from '@shopify/polaris';
import { useRef, useState } from 'react';
import type { EndpointError } from '../../outbound/endpoint-draft.ts';
import { messageText } from '../../texts/message.ts';
import type { Translate } from '../../texts/texts.ts';
import { FormSaveBar } from '../form-save-bar.tsx';
import { OutsideText } from '../outside-text.tsx';
import { Rich } from '../rich.tsx';
import { useText } from '../texts.tsx';
import { useLeaveConfirmation } from '../leaving.ts';
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

interface EndpointFormProps {
  /** What it begins with. */
  endpoint: EndpointToEdit;
  formats: FormatChoice[];
  /** The endpoints that take events beside this one. */
  others: { name: string; url: string }[];
  errors: EndpointError[];
  saving: boolean;
}

/**
 * An endpoint, a new one or one to be changed. Save and Discard are in the admin's own save bar once
 * something was entered.
 */
export function EndpointForm({ endpoint, formats, others, errors, saving }: EndpointFormProps) {
  const t = useText();
  const form = useRef<HTMLFormElement>(null);
  const [initial] = useState(() => startingFrom(endpoint));
  const [typed, setTyped] = useState(initial);
  const dirty = isDirty(typed, initial);
  useLeaveConfirmation(dirty && !saving);
  const change = (changed: Partial<TypedEndpoint>): void => setTyped({ ...typed, ...changed });

  /** The errors that were discarded with what they were about. */
  const [discarded, setDiscarded] = useState<EndpointError[] | null>(null);
  const discard = (): void => {
    setDiscarded(errors);
    setTyped(initial);
  };
  const error = (field: string | null): string | undefined => {
    const found = errors === discarded ? undefined : errors.find((each) => each.field === field);
    return found && messageText(t, found.message);
  };
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
              label={t('common.name')}
              name="name"
              autoComplete="off"
              placeholder="CRM"
              maxLength={80}
              value={typed.name}
              onChange={(name) => change({ name })}
              error={error('name')}
              helpText={t('endpointForm.nameSays')}
            />
            <TextField
              label={t('integrations.parts.address')}
              name="url"
              type="url"
              inputMode="url"
              autoComplete="off"
              placeholder="https://example.com/quotewire"
              value={typed.url}
              onChange={(url) => change({ url })}
              error={error('url')}
              helpText={t('endpointForm.addressSays')}
            />
            {sharing && (
              <Banner tone="warning">
                <Rich
                  text="endpointForm.sharing"
                  parts={{ endpoint: <OutsideText>{sharing.name}</OutsideText> }}
                />
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
                  {t('endpointForm.whenFailing')}
                </Text>
              }
              choices={schedules(t)}
              selected={[typed.schedule]}
              onChange={([schedule = typed.schedule]) => change({ schedule })}
              error={error('schedule')}
            />
            <TextField
              label={t('integrations.parts.rateLimit')}
              name="rateLimitPerMinute"
              inputMode="numeric"
              autoComplete="off"
              prefix={t('endpointForm.atMost')}
              suffix={t('endpointForm.aMinute')}
              value={typed.rateLimitPerMinute}
              onChange={(rateLimitPerMinute) => change({ rateLimitPerMinute })}
              error={error('rateLimitPerMinute')}
              helpText={t('endpointForm.rateSays')}
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
        {t('common.save')}
      </button>
    </Form>
  );
}

function schedules(t: Translate): { value: string; label: string; helpText: string }[] {
  return (['standard', 'extended'] as const).map((value) => ({
    value,
    label: t(`endpointForm.${value}`),
    helpText: t(`endpointForm.${value}Says`),
  }));
}
