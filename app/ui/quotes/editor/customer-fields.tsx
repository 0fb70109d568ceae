import { BlockStack, Card, Text, TextField } from '@shopify/polaris';
import type { FieldErrors } from './editor-errors.ts';
import type { TypedQuote } from './typed-quote.ts';

interface CustomerFieldsProps {
  customer: TypedQuote['customer'];
  errors: FieldErrors;
  onChange: (changed: Partial<TypedQuote>) => void;
}

/** Whom the quote is for. */
export function CustomerFields({ customer, errors, onChange }: CustomerFieldsProps) {
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
      </BlockStack>
    </Card>
  );
}
