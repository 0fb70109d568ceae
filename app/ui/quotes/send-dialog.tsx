import { Banner, BlockStack, Text, TextField } from '@shopify/polaris';
import { useState } from 'react';
import { calendarDate, zoneName } from '../format-time.ts';
import { Money } from '../money.tsx';
import { useReading } from '../reading.tsx';
import { endOfDay } from './end-of-day.ts';
import { itemsLabel } from './items-label.ts';
import { isPriced, type PricedQuote } from './priced-quote.ts';
import { fieldError } from './refusal-words.ts';
import { StepDialog, type DialogProps } from './step-dialog.tsx';
import { afterAmount } from './total-words.ts';
import { useStep, useToast, type QuoteRead } from './use-step.ts';

interface SendDialogProps extends DialogProps {
  quote: QuoteRead & PricedQuote & { customerEmail: string; emails: string[] };
  /** What was sent last goes out once more, under the same link. */
  again: boolean;
  title: string;
  /** Days for which it can be answered unless somebody says otherwise. */
  expiryDays: number;
}

const DAY_MS = 24 * 60 * 60 * 1000;
const FIELDS = ['recipients', 'message', 'expiresAt'];

/** To whom a quote goes, with what words, and until when it can be answered. */
export function SendDialog({ quote, again, title, expiryDays, open, onClose }: SendDialogProps) {
  const { now, timeZone, taxesIncluded } = useReading();
  const [recipients, setRecipients] = useState([quote.customerEmail, ...quote.emails].join(', '));
  const [message, setMessage] = useState('');
  const [expires, setExpires] = useState(() =>
    calendarDate(new Date(now.getTime() + expiryDays * DAY_MS), timeZone),
  );
  const toast = useToast();
  const step = useStep(quote, () => {
    toast('Quote sent');
    onClose();
  });
  const letter = { recipients, message };
  const send = (): void =>
    again
      ? step.take('send-again', letter)
      : step.take('send', { ...letter, expiresAt: endOfDay(expires, timeZone) });
  return (
    <StepDialog
      id="send-quote"
      title={title}
      action="Send"
      fields={FIELDS}
      lines={quote.lineItems.map(({ productTitle }) => productTitle)}
      step={step}
      open={open}
      onClose={onClose}
      onConfirm={send}
    >
      <BlockStack gap="400">
        <Text as="p">
          {itemsLabel(quote.lineItems.length)},{' '}
          <Money amount={quote.totals.total} currency={quote.currency} withCode />
          {afterAmount(taxesIncluded)}.{' '}
          {again
            ? 'The same version is sent once more, with the same link.'
            : 'The customer gets a private link to answer it.'}
        </Text>
        {!isPriced(quote) && (
          <Banner tone="info">
            Nothing is priced yet: it goes out at the prices that were asked for, and at catalogue
            prices where none was named.
          </Banner>
        )}
        <TextField
          label="To"
          type="text"
          inputMode="email"
          autoComplete="off"
          value={recipients}
          onChange={setRecipients}
          error={fieldError(step.refusal, 'recipients')}
          helpText="Separate several addresses with commas."
        />
        <TextField
          label="Message"
          autoComplete="off"
          multiline={4}
          maxHeight={200}
          maxLength={5_000}
          placeholder="Stands above the quote in the email"
          value={message}
          onChange={setMessage}
          error={fieldError(step.refusal, 'message')}
        />
        {!again && (
          <TextField
            label="Can be answered until"
            type="date"
            autoComplete="off"
            value={expires}
            onChange={setExpires}
            error={fieldError(step.refusal, 'expiresAt')}
            helpText={`To the end of that day in your shop’s time zone, ${zoneName(timeZone)}.`}
          />
        )}
      </BlockStack>
    </StepDialog>
  );
}
