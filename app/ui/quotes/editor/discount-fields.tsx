import { Select, TextField } from '@shopify/polaris';
import type { TypedDiscount } from './typed-quote.ts';

interface DiscountFieldsProps {
  label: string;
  discount: TypedDiscount;
  currency: string;
  onChange: (discount: TypedDiscount) => void;
  error: string | undefined;
}

const KINDS = [
  { value: '', label: 'None' },
  { value: 'percentage', label: 'Percent' },
  { value: 'amount', label: 'Amount' },
];

/** A discount: none, a percentage, or an amount off the whole. Two fields beside each other. */
export function DiscountFields(props: DiscountFieldsProps) {
  const { label, discount, currency, onChange, error } = props;
  const choose = (kind: string): void =>
    onChange({ ...discount, kind: kind as TypedDiscount['kind'] });
  return (
    <>
      <Select label={label} options={KINDS} value={discount.kind} onChange={choose} />
      {discount.kind === '' ? (
        <div />
      ) : (
        <TextField
          label="Taken off"
          autoComplete="off"
          inputMode="decimal"
          maxLength={20}
          suffix={discount.kind === 'percentage' ? '%' : currency}
          value={discount.value}
          onChange={(value) => onChange({ ...discount, value })}
          error={error}
        />
      )}
    </>
  );
}
