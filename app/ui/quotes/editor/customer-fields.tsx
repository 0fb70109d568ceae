import { BlockStack, Card, Select, Text, TextField } from '@shopify/polaris';
import type { BuyerToEdit } from '../../../quotes/edit/quote-to-edit.ts';
import { LANGUAGES } from '../../../quotes/languages.ts';
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
  const { customer, locale } = typed;
  const change = (changed: Partial<TypedQuote['customer']>): void =>
    onChange({ customer: { ...customer, ...changed } });
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingSm">
          Customer
        </Text>
        <CustomerPicker onPick={(found) => onChange(pickedCustomer(found))} />
        <TextField
          label="Name"
          autoComplete="off"
          maxLength={200}
          value={customer.name}
          onChange={(name) => change({ name })}
          error={errors['customer.name']}
        />
        <TextField
          label="Email"
          type="email"
          autoComplete="off"
          maxLength={254}
          value={customer.email}
          onChange={(email) => change({ email })}
          error={errors['customer.email']}
          helpText="The order goes to the customer of the shop with this address."
        />
        <TextField
          label="Company"
          autoComplete="off"
          maxLength={200}
          value={customer.company}
          onChange={(company) => change({ company })}
          error={errors['customer.company']}
        />
        <TextField
          label="Phone"
          type="tel"
          autoComplete="off"
          maxLength={50}
          value={customer.phone}
          onChange={(phone) => change({ phone })}
          error={errors['customer.phone']}
        />
        <BuyerField typed={typed} stored={buyer} error={errors.buyer} onChange={onChange} />
        <Select
          label="Language"
          options={[...LANGUAGES]}
          value={locale}
          onChange={(chosen) => onChange({ locale: chosen })}
          error={errors.locale}
          helpText="The emails to the customer are written in it."
        />
      </BlockStack>
    </Card>
  );
}
