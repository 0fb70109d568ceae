import { Select, TextField } from '@shopify/polaris';
import { useText } from '../../texts.tsx';
import type { TypedDiscount } from './typed-quote.ts';

interface DiscountFieldsProps {
  label: string;
  discount: TypedDiscount;
  currency: string;
  onChange: (discount: TypedDiscount) => void;
  error: string | undefined;
}

/** A discount: none, a percentage, or an amount off the whole. Two fields beside each other. */
export function DiscountFields(props: DiscountFieldsProps) {
  const { label, discount, currency, onChange, error } = props;
  const t = useText();
  const kinds = [
    { value: '', label: t('editor.discount.none') },
    { value: 'percentage', label: t('editor.discount.percentage') },
    { value: 'amount', label: t('editor.discount.amount') },
  ];
  const choose = (kind: string): void =>
    onChange({ ...discount, kind: kind as TypedDiscount['kind'] });
  return (
    <>
      <Select label={label} options={kinds} value={discount.kind} onChange={choose} />
      {discount.kind === '' ? (
        <div />
      ) : (
        <TextField
          label={t('editor.discount.value')}
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
