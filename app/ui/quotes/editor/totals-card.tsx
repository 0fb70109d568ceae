import { BlockStack, Card, Select, Text, TextField } from '@shopify/polaris';
import { MAX_TITLE_LENGTH } from '../../../quotes/edit/edit-limits.ts';
import type { QuoteTotals } from '../../../quotes/quote-totals.ts';
import { Money } from '../../money.tsx';
import { useReading } from '../../reading.tsx';
import { useText } from '../../texts.tsx';
import { totalLabel } from '../total-words.ts';
import { DiscountFields } from './discount-fields.tsx';
import type { FieldErrors } from './editor-errors.ts';
import styles from './totals-card.module.css';
import type { TypedQuote } from './typed-quote.ts';
import { useCurrencies } from './use-places.ts';

interface TotalsCardProps {
  typed: TypedQuote;
  totals: QuoteTotals;
  /** The customer was sent the quote in its currency. */
  currencyFixed: boolean;
  errors: FieldErrors;
  onChange: (changed: Partial<TypedQuote>) => void;
}

/** What is added to and taken off the items, and what all of it comes to while it is typed. */
export function TotalsCard(props: TotalsCardProps) {
  const { typed, totals, currencyFixed, errors, onChange } = props;
  const { currency } = typed;
  const t = useText();
  const currencies = useCurrencies(currency);
  const { taxesIncluded } = useReading();
  return (
    <Card>
      <BlockStack gap="400">
        <Text as="h2" variant="headingMd">
          {t('quoteParts.total')}
        </Text>
        <div className={styles.fields}>
          <DiscountFields
            label={t('editor.totals.discountOnAll')}
            discount={typed.discount}
            currency={currency}
            onChange={(discount) => onChange({ discount })}
            error={errors['discount.value'] ?? errors.discount}
          />
          <TextField
            label={t('quoteParts.shipping')}
            autoComplete="off"
            placeholder={t('quoteParts.shipping')}
            maxLength={MAX_TITLE_LENGTH}
            value={typed.shippingTitle}
            onChange={(shippingTitle) => onChange({ shippingTitle })}
            error={errors['shipping.title']}
            helpText={t('editor.totals.shippingSays')}
          />
          <TextField
            label={t('editor.totals.shippingPrice')}
            autoComplete="off"
            inputMode="decimal"
            maxLength={20}
            suffix={currency}
            value={typed.shippingPrice}
            onChange={(shippingPrice) => onChange({ shippingPrice })}
            error={errors['shipping.price']}
            helpText={t('editor.totals.shippingPriceSays')}
          />
          <Select
            label={t('quoteParts.currency')}
            options={currencies}
            value={currency}
            disabled={currencyFixed}
            onChange={(chosen) => onChange({ currency: chosen })}
            error={errors.currency}
            helpText={currencyFixed ? t('editor.totals.currencyStays') : undefined}
          />
        </div>
        <dl className={styles.totals}>
          <Sum label={t('quoteParts.subtotal')} amount={totals.subtotal} currency={currency} />
          {typed.discount.kind !== '' && (
            <Sum
              label={t('quoteParts.discount')}
              amount={totals.discount}
              currency={currency}
              minus
            />
          )}
          {typed.shippingPrice.trim() !== '' && (
            <Sum
              label={typed.shippingTitle || t('quoteParts.shipping')}
              amount={totals.shipping}
              currency={currency}
            />
          )}
          <Sum
            label={t(totalLabel(taxesIncluded))}
            amount={totals.total}
            currency={currency}
            strong
          />
        </dl>
      </BlockStack>
    </Card>
  );
}

interface SumProps {
  label: string;
  amount: string;
  currency: string;
  minus?: boolean;
  strong?: boolean;
}

function Sum({ label, amount, currency, minus = false, strong = false }: SumProps) {
  const weight = strong ? 'semibold' : 'regular';
  return (
    <>
      <dt>
        <Text as="span" fontWeight={weight} breakWord>
          {label}
        </Text>
      </dt>
      <dd>
        <Text as="span" fontWeight={weight}>
          {minus && '−'}
          <Money amount={amount} currency={currency} withCode={strong} />
        </Text>
      </dd>
    </>
  );
}
