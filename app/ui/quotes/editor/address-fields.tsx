import { BlockStack, Card, Select, Text, TextField } from '@shopify/polaris';
import type { FieldErrors } from './editor-errors.ts';
import type { TypedQuote } from './typed-quote.ts';

type Address = TypedQuote['address'];

interface AddressFieldsProps {
  address: Address;
  countries: { value: string; label: string }[];
  errors: FieldErrors;
  onChange: (changed: Partial<TypedQuote>) => void;
}

const PARTS: { name: Exclude<keyof Address, 'country'>; label: string; maxLength: number }[] = [
  { name: 'street', label: 'Street', maxLength: 255 },
  { name: 'street2', label: 'Apartment, floor', maxLength: 255 },
  { name: 'zip', label: 'Postal code', maxLength: 20 },
  { name: 'city', label: 'City', maxLength: 100 },
  { name: 'province', label: 'State or province', maxLength: 100 },
];

/** Where it is sent to; may be left empty. */
export function AddressFields({ address, countries, errors, onChange }: AddressFieldsProps) {
  const change = (changed: Partial<Address>): void =>
    onChange({ address: { ...address, ...changed } });
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingSm">
          Shipping address
        </Text>
        {PARTS.map(({ name, label, maxLength }) => (
          <TextField
            key={name}
            label={label}
            autoComplete="off"
            maxLength={maxLength}
            value={address[name]}
            onChange={(text) => change({ [name]: text })}
            error={errors[`address.${name}`]}
          />
        ))}
        <Select
          label="Country"
          options={[NO_COUNTRY, ...countries]}
          value={address.country}
          onChange={(country) => change({ country })}
          error={errors['address.country']}
        />
      </BlockStack>
    </Card>
  );
}

const NO_COUNTRY = { value: '', label: 'None' };
