import { Text } from '@shopify/polaris';
import { useText } from '../texts.tsx';
import { StepDialog, type DialogProps } from './step-dialog.tsx';
import { useStep, useToast, type QuoteRead } from './use-step.ts';

interface PlainDialogProps extends DialogProps {
  quote: QuoteRead & { name: string };
}

/** Takes up what expired or was rejected. */
export function RenewDialog({ quote, open, onClose }: PlainDialogProps) {
  const t = useText();
  const toast = useToast();
  const step = useStep(quote, () => {
    toast(t('quoteSteps.renew.done'));
    onClose();
  });
  return (
    <StepDialog
      id="renew-quote"
      title={t('quoteSteps.renew.title', { quote: quote.name })}
      action={t('quoteSteps.renew.action')}
      step={step}
      open={open}
      onClose={onClose}
      onConfirm={() => step.take('renew')}
    >
      <Text as="p">{t('quoteSteps.renew.says')}</Text>
    </StepDialog>
  );
}

/** Closes the customer's links. */
export function RevokeDialog({ quote, open, onClose }: PlainDialogProps) {
  const t = useText();
  const toast = useToast();
  const step = useStep(quote, () => {
    toast(t('quoteSteps.revoke.done'));
    onClose();
  });
  return (
    <StepDialog
      id="revoke-link"
      title={t('quoteSteps.revoke.title')}
      action={t('quoteSteps.revoke.action')}
      tone="critical"
      step={step}
      open={open}
      onClose={onClose}
      onConfirm={() => step.take('revoke')}
    >
      <Text as="p">{t('quoteSteps.revoke.says')}</Text>
    </StepDialog>
  );
}

/** The page leaves for the list that it was opened from, by its query `view`, once it is done. */
export function RemoveDialog({ quote, view, open, onClose }: PlainDialogProps & { view: string }) {
  const t = useText();
  const step = useStep(quote, onClose, view);
  return (
    <StepDialog
      id="remove-quote"
      title={t('quoteSteps.remove.title', { quote: quote.name })}
      action={t('quoteSteps.remove.action')}
      tone="critical"
      step={step}
      open={open}
      onClose={onClose}
      onConfirm={() => step.take('remove')}
    >
      <Text as="p">{t('quoteSteps.remove.says')}</Text>
    </StepDialog>
  );
}
