import { BlockStack, Card, Select, Text, TextField } from '@shopify/polaris';
import { useText } from '../../texts.tsx';
import type { FieldErrors } from './editor-errors.ts';
import type { TypedQuote } from './typed-quote.ts';
import { useCountries } from './use-places.ts';

type Address = TypedQuote['address'];

interface AddressFieldsProps {
  address: Address;
  errors: FieldErrors;
  onChange: (changed: Partial<TypedQuote>) => void;
}

const PARTS = [
  { name: 'street', maxLength: 255 },
  { name: 'street2', maxLength: 255 },
  { name: 'zip', maxLength: 20 },
  { name: 'city', maxLength: 100 },
  { name: 'province', maxLength: 100 },
] as const;

/** Where it is sent to; may be left empty. */
export function AddressFields({ address, errors, onChange }: AddressFieldsProps) {
  const t = useText();
  const countries = useCountries(address.country);
  const change = (changed: Partial<Address>): void =>
    onChange({ address: { ...address, ...changed } });
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingSm">
          {t('quoteParts.address')}
        </Text>
        {PARTS.map(({ name, maxLength }) => (
          <TextField
            key={name}
            label={t(`editor.address.${name}`)}
            autoComplete="off"
            maxLength={maxLength}
            value={address[name]}
            onChange={(text) => change({ [name]: text })}
            error={errors[`address.${name}`]}
          />
        ))}
        <Select
          label={t('editor.address.country')}
          options={[{ value: '', label: t('editor.none') }, ...countries]}
          value={address.country}
          onChange={(country) => change({ country })}
          error={errors['address.country']}
        />
      </BlockStack>
    </Card>
  );
}
