import { BlockStack, ChoiceList, Text } from '@shopify/polaris';
import { useState } from 'react';
import type { PaymentTerms } from '../../quotes/payment-terms.ts';
import { useReading } from '../reading.tsx';
import { useText } from '../texts.tsx';
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

const FIELDS = ['buyer', 'paymentTerms'];

/** Makes a draft order of the quote as it is now, and says what becomes of the one before. */
export function ConvertDialog({ quote, title, open, onClose }: ConvertDialogProps) {
  const t = useText();
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
    toast(t('quoteSteps.convert.done'));
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
  const termsError = fieldError(t, refusal, 'paymentTerms');
  return (
    <StepDialog
      id="convert-quote"
      title={title}
      action={t('quoteSteps.convert.action')}
      fields={FIELDS}
      lines={lines}
      step={step}
      open={open}
      onClose={onClose}
      onConfirm={convert}
    >
      <BlockStack gap="400">
        <Text as="p">{t('quoteSteps.convert.says')}</Text>
        <ConvertBuyer
          buyer={decided}
          value={buyer}
          error={unchosen ? t('quoteSteps.convert.chooseBuyer') : fieldError(t, refusal, 'buyer')}
          onChange={choose}
        />
        {quote.paymentTerms && (
          <ErrorAt
            label={t('quoteParts.paymentTerms')}
            value={paymentTermsWords(t, quote.paymentTerms, locale)}
            error={termsError}
          />
        )}
        {/* What kept it from being converted keeps it from being calculated, too. */}
        {!step.refusal && (
          <CalculatedTotals calculated={calculated} fields={FIELDS} lines={lines} />
        )}
        {old && (
          <ChoiceList
            title={
              old.name === null
                ? t('quoteSteps.convert.oldNameless')
                : t('quoteSteps.convert.old', { name: old.name })
            }
            choices={[
              {
                value: 'delete',
                label: t('quoteSteps.convert.deleteOld'),
                helpText: t('quoteSteps.convert.deleteOldSays'),
              },
              {
                value: 'keep',
                label: t('quoteSteps.convert.keepOld'),
                helpText: t('quoteSteps.convert.keepOldSays'),
              },
            ]}
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
