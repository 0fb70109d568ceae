import { Banner, List, SkeletonBodyText, Text } from '@shopify/polaris';
import { Money } from '../money.tsx';
import { OutsideText } from '../outside-text.tsx';
import { useText } from '../texts.tsx';
import styles from './calculated-totals.module.css';
import { refusalWords, type Telling } from './refusal-words.ts';
import { taxLabel } from './total-words.ts';
import type { Calculated } from './use-calculation.ts';

interface CalculatedTotalsProps extends Telling {
  calculated: Calculated | null | undefined;
}

/** What Shopify would ask for the quote, tax and shipping with it; nothing hangs on it. */
export function CalculatedTotals({ calculated, ...telling }: CalculatedTotalsProps) {
  const t = useText();
  if (calculated === undefined) return <SkeletonBodyText lines={3} />;
  if (!calculated) return null;
  if (!calculated.ok)
    return <Uncalculated errors={refusalWords(t, calculated, telling)?.errors ?? []} />;
  const { totals } = calculated;
  return (
    <dl className={styles.totals}>
      <Amount
        label={t('quoteParts.subtotal')}
        amount={totals.subtotal}
        currency={totals.currency}
      />
      <Amount
        label={t('quoteParts.shipping')}
        amount={totals.shipping}
        currency={totals.currency}
      />
      <Amount
        label={t(taxLabel(totals.taxesIncluded))}
        amount={totals.tax}
        currency={totals.currency}
      />
      <Amount
        label={t('quoteParts.total')}
        amount={totals.total}
        currency={totals.currency}
        strong
      />
    </dl>
  );
}

function Uncalculated({ errors }: { errors: string[] }) {
  const t = useText();
  if (errors.length === 0) return null;
  return (
    <Banner tone="warning" title={t('quoteSteps.convert.uncalculated')}>
      <List>
        {errors.map((error) => (
          <List.Item key={error}>
            <OutsideText>{error}</OutsideText>
          </List.Item>
        ))}
      </List>
    </Banner>
  );
}

interface AmountProps {
  label: string;
  amount: string;
  currency: string;
  strong?: boolean;
}

function Amount({ label, amount, currency, strong = false }: AmountProps) {
  const weight = strong ? 'semibold' : 'regular';
  return (
    <div>
      <dt>
        <Text as="span" fontWeight={weight}>
          {label}
        </Text>
      </dt>
      <dd>
        <Text as="span" fontWeight={weight} numeric>
          <Money amount={amount} currency={currency} withCode={strong} />
        </Text>
      </dd>
    </div>
  );
}
