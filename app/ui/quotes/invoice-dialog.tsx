import { BlockStack, Text, TextField } from '@shopify/polaris';
import { useState } from 'react';
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
  const [to, setTo] = useState(quote.customerEmail);
  const [subject, setSubject] = useState('');
  const [message, setMessage] = useState('');
  const toast = useToast();
  const step = useStep(quote, () => {
    toast('Invoice sent');
    onClose();
  });
  return (
    <StepDialog
      id="send-invoice"
      title={title}
      action="Send invoice"
      fields={FIELDS}
      step={step}
      open={open}
      onClose={onClose}
      onConfirm={() => step.take('invoice', { to, subject, message })}
    >
      <BlockStack gap="400">
        <Text as="p">Shopify sends it, with a link to the checkout.</Text>
        <TextField
          label="To"
          type="email"
          autoComplete="off"
          value={to}
          onChange={setTo}
          error={fieldError(step.refusal, 'to')}
        />
        <TextField
          label="Subject"
          autoComplete="off"
          maxLength={255}
          placeholder="Shopify’s own, from your notification settings"
          value={subject}
          onChange={setSubject}
          error={fieldError(step.refusal, 'subject')}
        />
        <TextField
          label="Message"
          autoComplete="off"
          multiline={4}
          maxHeight={200}
          maxLength={5_000}
          value={message}
          onChange={setMessage}
          error={fieldError(step.refusal, 'message')}
        />
        <InvoicePreview quoteId={quote.id} subject={subject} message={message} />
      </BlockStack>
    </StepDialog>
  );
}
