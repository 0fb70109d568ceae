import { BlockStack, Card, Select, Text, TextField } from '@shopify/polaris';
import type { BuyerToEdit } from '../../../quotes/edit/quote-to-edit.ts';
import { LANGUAGES } from '../../../quotes/languages.ts';
import { useText } from '../../texts.tsx';
import { BuyerField } from './buyer-field.tsx';
import { CustomerPicker } from './customer-picker.tsx';
import type { FieldErrors } from './editor-errors.ts';
import { pickedCustomer } from './typed-customer.ts';
import type { TypedQuote } from './typed-quote.ts';

interface CustomerFieldsProps {
  typed: TypedQuote;
  /** Who buys, as the quote had it when the editor began. */
  buyer: BuyerToEdit;
  errors: FieldErrors;
  onChange: (changed: Partial<TypedQuote>) => void;
}

/** Whom the quote is for. */
export function CustomerFields({ typed, buyer, errors, onChange }: CustomerFieldsProps) {
  const t = useText();
  const { customer, locale } = typed;
  const change = (changed: Partial<TypedQuote['customer']>): void =>
    onChange({ customer: { ...customer, ...changed } });
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingSm">
          {t('quoteParts.customer')}
        </Text>
        <CustomerPicker onPick={(found) => onChange(pickedCustomer(found))} />
        <TextField
          label={t('common.name')}
          autoComplete="off"
          maxLength={200}
          value={customer.name}
          onChange={(name) => change({ name })}
          error={errors['customer.name']}
        />
        <TextField
          label={t('common.email')}
          type="email"
          autoComplete="off"
          maxLength={254}
          value={customer.email}
          onChange={(email) => change({ email })}
          error={errors['customer.email']}
          helpText={t('editor.customer.emailSays')}
        />
        <TextField
          label={t('editor.customer.company')}
          autoComplete="off"
          maxLength={200}
          value={customer.company}
          onChange={(company) => change({ company })}
          error={errors['customer.company']}
        />
        <TextField
          label={t('editor.customer.phone')}
          type="tel"
          autoComplete="off"
          maxLength={50}
          value={customer.phone}
          onChange={(phone) => change({ phone })}
          error={errors['customer.phone']}
        />
        <BuyerField typed={typed} stored={buyer} error={errors.buyer} onChange={onChange} />
        <Select
          label={t('quoteParts.language')}
          options={LANGUAGES.map((value) => ({
            value,
            label: t(`editor.customer.languages.${value}`),
          }))}
          value={locale}
          onChange={(chosen) => onChange({ locale: chosen })}
          error={errors.locale}
          helpText={t('editor.customer.languageSays')}
        />
      </BlockStack>
    </Card>
  );
}
