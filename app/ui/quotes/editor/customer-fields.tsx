import { BlockStack, Card, Select, Text, TextField } from '@shopify/polaris';
import { LANGUAGES } from '../../../quotes/languages.ts';
import type { FieldErrors } from './editor-errors.ts';
import type { TypedQuote } from './typed-quote.ts';

interface CustomerFieldsProps {
  customer: TypedQuote['customer'];
  locale: string;
  errors: FieldErrors;
  onChange: (changed: Partial<TypedQuote>) => void;
}

/** Whom the quote is for. */
export function CustomerFields({ customer, locale, errors, onChange }: CustomerFieldsProps) {
  const change = (changed: Partial<TypedQuote['customer']>): void =>
    onChange({ customer: { ...customer, ...changed } });
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingSm">
          Customer
        </Text>
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
