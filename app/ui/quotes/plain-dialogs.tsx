import { Text } from '@shopify/polaris';
import { StepDialog, type DialogProps } from './step-dialog.tsx';
import { useStep, useToast, type QuoteRead } from './use-step.ts';

interface PlainDialogProps extends DialogProps {
  quote: QuoteRead & { name: string };
}

/** Takes up what expired or was rejected. */
export function RenewDialog({ quote, open, onClose }: PlainDialogProps) {
  const toast = useToast();
  const step = useStep(quote, () => {
    toast('Quote renewed');
    onClose();
  });
  return (
    <StepDialog
      id="renew-quote"
      title={`Renew ${quote.name}?`}
      action="Renew"
      step={step}
      open={open}
      onClose={onClose}
      onConfirm={() => step.take('renew')}
    >
      <Text as="p">
        It can then be edited and sent again. What the customer was sent before cannot be answered
        any more.
      </Text>
    </StepDialog>
  );
}

/** Closes the customer's links. */
export function RevokeDialog({ quote, open, onClose }: PlainDialogProps) {
  const toast = useToast();
  const step = useStep(quote, () => {
    toast('Link revoked');
    onClose();
  });
  return (
    <StepDialog
      id="revoke-link"
      title="Revoke the customer’s link?"
      action="Revoke link"
      tone="critical"
      step={step}
      open={open}
      onClose={onClose}
      onConfirm={() => step.take('revoke')}
    >
      <Text as="p">
        Whoever opens a link to this quote sees nothing of it any more. This cannot be undone;
        sending the quote again makes a new link.
      </Text>
    </StepDialog>
  );
}

/** The page leaves for the list once it is done. */
export function RemoveDialog({ quote, open, onClose }: PlainDialogProps) {
  const step = useStep(quote, onClose);
  return (
    <StepDialog
      id="remove-quote"
      title={`Delete ${quote.name}?`}
      action="Delete quote"
      tone="critical"
      step={step}
      open={open}
      onClose={onClose}
      onConfirm={() => step.take('remove')}
    >
      <Text as="p">
        It leaves every list, and the customer’s link shows nothing any more. This cannot be undone.
        Draft orders and orders in Shopify stay.
      </Text>
    </StepDialog>
  );
}
