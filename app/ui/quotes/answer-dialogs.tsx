import { Text, TextField } from '@shopify/polaris';
import { useState } from 'react';
import { useText } from '../texts.tsx';
import { fieldError } from './refusal-words.ts';
import { StepDialog, type DialogProps } from './step-dialog.tsx';
import { useStep, useToast, type QuoteRead } from './use-step.ts';

interface AnswerDialogProps extends DialogProps {
  quote: QuoteRead;
}

/** The customer said yes by other means than the link. */
export function ApproveDialog({ quote, open, onClose }: AnswerDialogProps) {
  const t = useText();
  const toast = useToast();
  const step = useStep(quote, () => {
    toast(t('quoteSteps.approve.done'));
    onClose();
  });
  return (
    <StepDialog
      id="approve-quote"
      title={t('quoteSteps.approve.title')}
      action={t('quoteSteps.approve.action')}
      step={step}
      open={open}
      onClose={onClose}
      onConfirm={() => step.take('approve')}
    >
      <Text as="p">{t('quoteSteps.approve.says')}</Text>
    </StepDialog>
  );
}

const FIELDS = ['reason'];

/** The customer said no, and perhaps why. */
export function RejectDialog({ quote, open, onClose }: AnswerDialogProps) {
  const t = useText();
  const [reason, setReason] = useState('');
  const toast = useToast();
  const step = useStep(quote, () => {
    toast(t('quoteSteps.reject.done'));
    onClose();
  });
  return (
    <StepDialog
      id="reject-quote"
      title={t('quoteSteps.reject.title')}
      action={t('quoteSteps.reject.action')}
      tone="critical"
      fields={FIELDS}
      step={step}
      open={open}
      onClose={onClose}
      onConfirm={() => step.take('reject', { reason })}
    >
      <Text as="p">{t('quoteSteps.reject.says')}</Text>
      <TextField
        label={t('quoteSteps.reject.reason')}
        autoComplete="off"
        multiline={3}
        maxHeight={200}
        placeholder={t('quoteSteps.reject.reasonHint')}
        value={reason}
        onChange={setReason}
        error={fieldError(t, step.refusal, 'reason')}
      />
    </StepDialog>
  );
}
