import { useFetcher } from '@remix-run/react';
import { Banner, List, SkeletonBodyText, Text } from '@shopify/polaris';
import { useEffect } from 'react';
import type { StepError } from '../../quotes/steps/step-outcome.ts';
import { Money } from '../money.tsx';
import { OutsideText } from '../outside-text.tsx';
import { refusalWords } from './refusal-words.ts';
import styles from './calculated-totals.module.css';
import { taxLabel } from './total-words.ts';

interface Totals {
  taxesIncluded: boolean;
  subtotal: string;
  shipping: string;
  tax: string;
  total: string;
  currency: string;
}

type Calculated =
  { ok: true; totals: Totals } | { ok: false; reason: 'invalid'; errors: StepError[] };

interface CalculatedTotalsProps {
  quoteId: string;
  /** What its lines are called. */
  lines: string[];
  wanted: boolean;
}

/** What Shopify would ask for the quote, tax and shipping with it; nothing hangs on it. */
export function CalculatedTotals({ quoteId, lines, wanted }: CalculatedTotalsProps) {
  const { data, load } = useFetcher<Calculated>();
  useEffect(() => {
    if (wanted) load(`/app/quotes/${quoteId}/calculation`);
  }, [wanted, load, quoteId]);
  if (data === undefined) return <SkeletonBodyText lines={3} />;
  if (!data) return null;
  if (!data.ok) return <Uncalculated errors={refusalWords(data, { lines })?.errors ?? []} />;
  const { totals } = data;
  return (
    <dl className={styles.totals}>
      <Amount label="Subtotal" amount={totals.subtotal} currency={totals.currency} />
      <Amount label="Shipping" amount={totals.shipping} currency={totals.currency} />
      <Amount
        label={taxLabel(totals.taxesIncluded)}
        amount={totals.tax}
        currency={totals.currency}
      />
      <Amount label="Total" amount={totals.total} currency={totals.currency} strong />
    </dl>
  );
}

function Uncalculated({ errors }: { errors: string[] }) {
  return (
    <Banner tone="warning" title="Shopify could not calculate this">
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
