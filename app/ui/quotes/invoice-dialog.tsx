import { BlockStack, Text, TextField } from '@shopify/polaris';
import { useState } from 'react';
import { useText } from '../texts.tsx';
import { InvoicePreview } from './invoice-preview.tsx';
import { fieldError } from './refusal-words.ts';
import { StepDialog, type DialogProps } from './step-dialog.tsx';
import { useStep, useToast, type QuoteRead } from './use-step.ts';

interface InvoiceDialogProps extends DialogProps {
  quote: QuoteRead & { customerEmail: string };
  title: string;
}

const FIELDS = ['to', 'subject', 'message'];

/** Has Shopify mail the draft order's invoice, from which the customer pays. */
export function InvoiceDialog({ quote, title, open, onClose }: InvoiceDialogProps) {
  const t = useText();
  const [to, setTo] = useState(quote.customerEmail);
  const [subject, setSubject] = useState('');
  const [message, setMessage] = useState('');
  const toast = useToast();
  const step = useStep(quote, () => {
    toast(t('quoteSteps.invoice.done'));
    onClose();
  });
  return (
    <StepDialog
      id="send-invoice"
      title={title}
      action={t('quoteSteps.invoice.action')}
      fields={FIELDS}
      step={step}
      open={open}
      onClose={onClose}
      onConfirm={() => step.take('invoice', { to, subject, message })}
    >
      <BlockStack gap="400">
        <Text as="p">{t('quoteSteps.invoice.says')}</Text>
        <TextField
          label={t('quoteSteps.invoice.to')}
          type="email"
          autoComplete="off"
          value={to}
          onChange={setTo}
          error={fieldError(t, step.refusal, 'to')}
        />
        <TextField
          label={t('quoteSteps.invoice.subject')}
          autoComplete="off"
          maxLength={255}
          placeholder={t('quoteSteps.invoice.subjectHint')}
          value={subject}
          onChange={setSubject}
          error={fieldError(t, step.refusal, 'subject')}
        />
        <TextField
          label={t('quoteSteps.message')}
          autoComplete="off"
          multiline={4}
          maxHeight={200}
          maxLength={5_000}
          value={message}
          onChange={setMessage}
          error={fieldError(t, step.refusal, 'message')}
        />
        <InvoicePreview quoteId={quote.id} subject={subject} message={message} />
      </BlockStack>
    </StepDialog>
  );
}
