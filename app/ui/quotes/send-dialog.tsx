import { Banner, BlockStack, Text, TextField } from '@shopify/polaris';
import { useState } from 'react';
import { calendarDate, zoneName } from '../format-time.ts';
import { Money } from '../money.tsx';
import { useReading } from '../reading.tsx';
import { Rich } from '../rich.tsx';
import { useText } from '../texts.tsx';
import { endOfDay } from './end-of-day.ts';
import { isPriced, type PricedQuote } from './priced-quote.ts';
import { fieldError } from './refusal-words.ts';
import { StepDialog, type DialogProps } from './step-dialog.tsx';
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
  const t = useText();
  const { now, timeZone, taxesIncluded } = useReading();
  const [recipients, setRecipients] = useState([quote.customerEmail, ...quote.emails].join(', '));
  const [message, setMessage] = useState('');
  const [expires, setExpires] = useState(() =>
    calendarDate(new Date(now.getTime() + expiryDays * DAY_MS), timeZone),
  );
  const toast = useToast();
  const step = useStep(quote, () => {
    toast(t('quoteSteps.send.done'));
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
      action={t('quoteSteps.send.action')}
      fields={FIELDS}
      lines={quote.lineItems.map(({ productTitle }) => productTitle)}
      step={step}
      open={open}
      onClose={onClose}
      onConfirm={send}
    >
      <BlockStack gap="400">
        <Text as="p">
          <Rich
            text={taxesIncluded ? 'quoteSteps.send.sumWithTax' : 'quoteSteps.send.sumBeforeTax'}
            parts={{
              items: t('quote.items', { count: quote.lineItems.length }),
              amount: <Money amount={quote.totals.total} currency={quote.currency} withCode />,
            }}
          />{' '}
          {t(again ? 'quoteSteps.send.again' : 'quoteSteps.send.link')}
        </Text>
        {!isPriced(quote) && <Banner tone="info">{t('quoteSteps.send.unpriced')}</Banner>}
        <TextField
          label={t('quoteSteps.send.to')}
          type="text"
          inputMode="email"
          autoComplete="off"
          value={recipients}
          onChange={setRecipients}
          error={fieldError(t, step.refusal, 'recipients')}
          helpText={t('quoteSteps.send.separate')}
        />
        <TextField
          label={t('quoteSteps.message')}
          autoComplete="off"
          multiline={4}
          maxHeight={200}
          maxLength={5_000}
          placeholder={t('quoteSteps.send.messageHint')}
          value={message}
          onChange={setMessage}
          error={fieldError(t, step.refusal, 'message')}
        />
        {!again && (
          <TextField
            label={t('quoteParts.expiry')}
            type="date"
            autoComplete="off"
            value={expires}
            onChange={setExpires}
            error={fieldError(t, step.refusal, 'expiresAt')}
            helpText={t('quoteSteps.send.zone', { zone: zoneName(timeZone) })}
          />
        )}
      </BlockStack>
    </StepDialog>
  );
}
