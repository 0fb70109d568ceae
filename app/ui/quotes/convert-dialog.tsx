import { BlockStack, ChoiceList, Text } from '@shopify/polaris';
import { useState } from 'react';
import { CalculatedTotals } from './calculated-totals.tsx';
import { isOpenDraft, type DraftStatus } from './draft-words.ts';
import { StepDialog, type DialogProps } from './step-dialog.tsx';
import { useStep, useToast, type QuoteRead } from './use-step.ts';

interface ConvertDialogProps extends DialogProps {
  quote: QuoteRead & {
    lineItems: { productTitle: string }[];
    draftOrders: { status: DraftStatus; name: string | null }[];
  };
  title: string;
}

const CHOICES = [
  {
    value: 'delete',
    label: 'Delete it',
    helpText: 'The customer cannot pay it any more. Only the new one is left.',
  },
  { value: 'keep', label: 'Keep it', helpText: 'Both can be paid. Take care that only one is.' },
];

/** Makes a draft order of the quote as it is now, and says what becomes of the one before. */
export function ConvertDialog({ quote, title, open, onClose }: ConvertDialogProps) {
  const [oldDraft, setOldDraft] = useState('delete');
  const lines = quote.lineItems.map(({ productTitle }) => productTitle);
  const old = quote.draftOrders.find(isOpenDraft);
  const toast = useToast();
  const step = useStep(quote, () => {
    toast('Draft order made');
    onClose();
  });
  return (
    <StepDialog
      id="convert-quote"
      title={title}
      action="Convert"
      fields={NO_FIELDS}
      lines={lines}
      step={step}
      open={open}
      onClose={onClose}
      onConfirm={() => step.take('convert', { oldDraft })}
    >
      <BlockStack gap="400">
        <Text as="p">
          Shopify makes a draft order of the quote as it is now, at the quoted prices. It is not
          sent to the customer yet.
        </Text>
        {/* What kept it from being converted keeps it from being calculated, too. */}
        {!step.refusal && <CalculatedTotals quoteId={quote.id} lines={lines} wanted={open} />}
        {old && (
          <ChoiceList
            title={`What happens to the draft order ${old.name ?? 'before'}?`}
            choices={CHOICES}
            selected={[oldDraft]}
            onChange={([chosen = oldDraft]) => setOldDraft(chosen)}
          />
        )}
      </BlockStack>
    </StepDialog>
  );
}

const NO_FIELDS: never[] = [];
