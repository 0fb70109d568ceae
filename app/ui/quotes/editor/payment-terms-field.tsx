import { useFetcher } from '@remix-run/react';
import { Select, TextField } from '@shopify/polaris';
import { useEffect } from 'react';
import type { TermsToEdit } from '../../../quotes/edit/quote-to-edit.ts';
import type { PaymentTermsTemplate } from '../../../shopify/payment-terms-template.ts';
import type { Translate } from '../../../texts/texts.ts';
import { useText } from '../../texts.tsx';
import type { FieldErrors } from './editor-errors.ts';
import type { TypedQuote } from './typed-quote.ts';

type Answer =
  | { ok: true; templates: PaymentTermsTemplate[] }
  | { ok: false; reason: 'shopify_unreachable' | 'shopify_refused' };

interface PaymentTermsFieldProps {
  typed: Pick<TypedQuote, 'termsGid' | 'termsDueOn'>;
  /** As the quote had them when the editor began. */
  stored: TermsToEdit | null;
  errors: FieldErrors;
  onChange: (changed: Partial<TypedQuote>) => void;
}

/** When the order is to be paid: at once, or as Shopify's own terms say. What the quote has can be kept in any case. */
export function PaymentTermsField({ typed, stored, errors, onChange }: PaymentTermsFieldProps) {
  const t = useText();
  const { data: answer, load } = useFetcher<Answer>();
  useEffect(() => load('/app/choices/payment-terms'), [load]);
  const offered = answer?.ok ? answer.templates : [];
  const chosen = offered.find(({ gid }) => gid === typed.termsGid);
  const kept = !chosen && stored?.gid === typed.termsGid ? stored : null;
  const type = chosen?.type ?? kept?.type;
  const options = [
    { label: t('editor.terms.paidAtOnce'), value: '' },
    ...offered.map(({ gid, name }) => ({ label: name, value: gid })),
    ...(kept ? [{ label: kept.name, value: kept.gid }] : []),
  ];
  return (
    <>
      <Select
        label={t('quoteParts.paymentTerms')}
        options={options}
        value={typed.termsGid}
        onChange={(termsGid) => onChange({ termsGid })}
        error={errors.paymentTerms}
        helpText={helpFor(t, answer, kept !== null)}
      />
      {type === 'fixed' && (
        <TextField
          label={t('editor.terms.dueOn')}
          type="date"
          autoComplete="off"
          value={typed.termsDueOn}
          onChange={(termsDueOn) => onChange({ termsDueOn })}
          error={errors['paymentTerms.dueOn']}
          helpText={t('editor.terms.dueOnSays')}
        />
      )}
    </>
  );
}

function helpFor(t: Translate, answer: Answer | undefined, isKept: boolean): string | undefined {
  if (answer?.ok === false) {
    const isRefused = answer.reason === 'shopify_refused';
    return t(isRefused ? 'editor.terms.paymentRefused' : 'editor.terms.paymentUnknown');
  }
  if (answer?.templates.length === 0) return t('editor.terms.noPayment');
  return answer && isKept ? t('editor.terms.paymentGone') : undefined;
}
