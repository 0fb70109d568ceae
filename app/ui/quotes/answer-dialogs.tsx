import { Text, TextField } from '@shopify/polaris';
import { useState } from 'react';
import { fieldError } from './refusal-words.ts';
import { StepDialog, type DialogProps } from './step-dialog.tsx';
import { useStep, useToast, type QuoteRead } from './use-step.ts';

interface AnswerDialogProps extends DialogProps {
  quote: QuoteRead;
}

/** The customer said yes by other means than the link. */
export function ApproveDialog({ quote, open, onClose }: AnswerDialogProps) {
  const toast = useToast();
  const step = useStep(quote, () => {
    toast('Quote approved');
    onClose();
  });
  return (
    <StepDialog
      id="approve-quote"
      title="Approve for the customer?"
      action="Approve"
      step={step}
      open={open}
      onClose={onClose}
      onConfirm={() => step.take('approve')}
    >
      <Text as="p">
        The version that was sent last counts as approved, in your name. The customer is not asked
        any more.
      </Text>
    </StepDialog>
  );
}

const FIELDS = ['reason'];

/** The customer said no, and perhaps why. */
export function RejectDialog({ quote, open, onClose }: AnswerDialogProps) {
  const [reason, setReason] = useState('');
  const toast = useToast();
  const step = useStep(quote, () => {
    toast('Quote rejected');
    onClose();
  });
  return (
    <StepDialog
      id="reject-quote"
      title="Reject for the customer?"
      action="Reject"
      tone="critical"
      fields={FIELDS}
      step={step}
      open={open}
      onClose={onClose}
      onConfirm={() => step.take('reject', { reason })}
    >
      <Text as="p">
        The version that was sent last counts as rejected. You can renew the quote and send it again
        later.
      </Text>
      <TextField
        label="Reason"
        autoComplete="off"
        multiline={3}
        maxHeight={200}
        placeholder="What the customer said, if anything"
        value={reason}
        onChange={setReason}
        error={fieldError(step.refusal, 'reason')}
      />
    </StepDialog>
  );
}
