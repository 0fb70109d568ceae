import { BlockStack, Card, Text, TextField } from '@shopify/polaris';
import { MAX_PO_NUMBER_LENGTH, MAX_TERMS_LENGTH } from '../../../quotes/edit/edit-limits.ts';
import type { TermsToEdit } from '../../../quotes/edit/quote-to-edit.ts';
import { useText } from '../../texts.tsx';
import type { FieldErrors } from './editor-errors.ts';
import { PaymentTermsField } from './payment-terms-field.tsx';
import type { TypedQuote } from './typed-quote.ts';

interface TermsFieldsProps {
  typed: TypedQuote;
  /** As the quote had them when the editor began. */
  paymentTerms: TermsToEdit | null;
  errors: FieldErrors;
  onChange: (changed: Partial<TypedQuote>) => void;
}

/** What the customer reads below the items. */
export function TermsFields({ typed, paymentTerms, errors, onChange }: TermsFieldsProps) {
  const t = useText();
  return (
    <Card>
      <BlockStack gap="400">
        <Text as="h2" variant="headingMd">
          {t('quoteParts.terms')}
        </Text>
        <TextField
          label={t('editor.terms.poNumber')}
          autoComplete="off"
          maxLength={MAX_PO_NUMBER_LENGTH}
          value={typed.poNumber}
          onChange={(text) => onChange({ poNumber: text })}
          error={errors.poNumber}
          helpText={t('editor.terms.poNumberSays')}
        />
        <PaymentTermsField
          typed={typed}
          stored={paymentTerms}
          errors={errors}
          onChange={onChange}
        />
        <TextField
          label={t('editor.terms.own')}
          autoComplete="off"
          multiline={3}
          maxLength={MAX_TERMS_LENGTH}
          value={typed.terms}
          onChange={(text) => onChange({ terms: text })}
          error={errors.terms}
          helpText={t('editor.terms.ownSay')}
        />
      </BlockStack>
    </Card>
  );
}
