import type { CustomFields } from '../../quotes/custom-fields.ts';
import { labelKey } from '../../quotes/fields/field.ts';
import type { FieldValue } from '../../quotes/fields/field-value.ts';
import type { PaymentTerms } from '../../quotes/payment-terms.ts';
import type { Translate } from '../../texts/texts.ts';
import { paymentTermsWords } from './terms-words.ts';

/** Something that was said about a quote, under its name. */
export interface Detail {
  /** One of a kind, whatever a field is called. */
  key: string;
  label: string;
  value: FieldValue;
}

interface SaidOfQuote {
  poNumber: string | null;
  paymentTerms: PaymentTerms | null;
  terms: string | null;
  customFields: CustomFields;
}

interface Telling {
  /** In their order. */
  fieldLabels: readonly string[];
  locale: string;
}

/** What a quote says about itself beside its lines; custom fields as the shop has them in order, others after them. */
export function quoteDetails(
  t: Translate,
  quote: SaidOfQuote,
  { fieldLabels, locale }: Telling,
): Detail[] {
  const { poNumber, paymentTerms, terms, customFields } = quote;
  const keys = fieldLabels.map(labelKey);
  const place = (label: string): number =>
    keys.includes(labelKey(label)) ? keys.indexOf(labelKey(label)) : keys.length;
  const custom = Object.entries(customFields).toSorted(([a], [b]) => place(a) - place(b));
  const said = [
    { key: 'po', label: t('quoteParts.poNumber'), value: poNumber },
    {
      key: 'payment',
      label: t('quoteParts.paymentTerms'),
      value: paymentTerms && paymentTermsWords(t, paymentTerms, locale),
    },
    { key: 'terms', label: t('quoteParts.terms'), value: terms },
    ...custom.map(([label, value]) => ({ key: `field ${label}`, label, value })),
  ];
  return said.flatMap(({ key, label, value }) =>
    value === null || value === '' ? [] : [{ key, label, value }],
  );
}
