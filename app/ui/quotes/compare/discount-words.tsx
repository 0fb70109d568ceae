import { numberFormat } from '../../../intl-formats.ts';
import type { Snapshot } from '../../../quotes/versions/snapshot.ts';
import { formatShopMoney } from '../../../shop-money.ts';
import { useReading } from '../../reading.tsx';
import { useText } from '../../texts.tsx';

interface DiscountWordsProps {
  discount: NonNullable<Snapshot['discount']>;
  /** What it takes off. */
  amount: string;
  currency: string;
}

/** "10% (−$12.00)", "−$12.00" */
export function DiscountWords({ discount, amount, currency }: DiscountWordsProps) {
  const t = useText();
  const { money: shop, locale } = useReading();
  const off = formatShopMoney(amount, currency, { shop, locale });
  if (discount.kind === 'amount') return <>{t('compare.amountOff', { amount: off })}</>;
  const format = numberFormat(locale, { maximumFractionDigits: 4 });
  // As text, which is exact: its type allows what is known to be a number alone.
  const percent = format.format(discount.value as `${number}`);
  return <>{t('compare.percentOff', { percent, amount: off })}</>;
}
