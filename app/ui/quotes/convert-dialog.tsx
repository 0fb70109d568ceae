import { BlockStack, ChoiceList, Text } from '@shopify/polaris';
import { useState } from 'react';
import type { PaymentTerms } from '../../quotes/payment-terms.ts';
import { useReading } from '../reading.tsx';
import { CalculatedTotals } from './calculated-totals.tsx';
import { ConvertBuyer } from './convert-buyer.tsx';
import { isOpenDraft, type DraftStatus } from './draft-words.ts';
import { ErrorAt } from './error-at.tsx';
import { fieldError } from './refusal-words.ts';
import { StepDialog, type DialogProps } from './step-dialog.tsx';
import { paymentTermsWords } from './terms-words.ts';
import { useCalculation, type Buyer } from './use-calculation.ts';
import { useStep, useToast, type QuoteRead } from './use-step.ts';

interface ConvertDialogProps extends DialogProps {
  quote: QuoteRead & {
    lineItems: { productTitle: string }[];
    draftOrders: { status: DraftStatus; name: string | null }[];
    paymentTerms: PaymentTerms | null;
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

const FIELDS = ['buyer', 'paymentTerms'];

/** Makes a draft order of the quote as it is now, and says what becomes of the one before. */
export function ConvertDialog({ quote, title, open, onClose }: ConvertDialogProps) {
  const { locale } = useReading();
  const [oldDraft, setOldDraft] = useState('delete');
  const [buyer, setBuyer] = useState('');
  const [unchosen, setUnchosen] = useState(false);
  const calculated = useCalculation(quote.id, { wanted: open, buyer });
  const decided = useUndecided(calculated?.ok ? calculated.buyer : null);
  const lines = quote.lineItems.map(({ productTitle }) => productTitle);
  const old = quote.draftOrders.find(isOpenDraft);
  const toast = useToast();
  const step = useStep(quote, () => {
    toast('Draft order made');
    onClose();
  });
  const refusal = step.refusal ?? (calculated?.ok === false ? calculated : null);
  const choose = (value: string): void => {
    step.forget();
    setUnchosen(false);
    setBuyer(value);
  };
  const convert = (): void => {
    if (decided?.kind === 'undecided' && buyer === '') setUnchosen(true);
    else step.take('convert', { oldDraft, buyer });
  };
  const termsError = fieldError(refusal, 'paymentTerms');
  return (
    <StepDialog
      id="convert-quote"
      title={title}
      action="Convert"
      fields={FIELDS}
      lines={lines}
      step={step}
      open={open}
      onClose={onClose}
      onConfirm={convert}
    >
      <BlockStack gap="400">
        <Text as="p">
          Shopify makes a draft order of the quote as it is now, at the quoted prices. It is not
          sent to the customer yet.
        </Text>
        <ConvertBuyer
          buyer={decided}
          value={buyer}
          error={unchosen ? 'Choose who buys.' : fieldError(refusal, 'buyer')}
          onChange={choose}
        />
        {quote.paymentTerms && (
          <ErrorAt
            label="Payment terms"
            value={paymentTermsWords(quote.paymentTerms, locale)}
            error={termsError}
          />
        )}
        {/* What kept it from being converted keeps it from being calculated, too. */}
        {!step.refusal && (
          <CalculatedTotals calculated={calculated} fields={FIELDS} lines={lines} />
        )}
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

/** Who buys; the list that it was chosen from stays once something was chosen. */
function useUndecided(now: Buyer | null): Buyer | null {
  const [undecided, setUndecided] = useState<Buyer | null>(null);
  if (now?.kind === 'undecided' && now !== undecided) setUndecided(now);
  return undecided ?? now;
}
