import { formatMoney } from '../format-money.ts';
import { useReading } from './reading.tsx';

/** An amount of money; `amount` is a decimal string. */
export function Money({ amount, currency }: { amount: string; currency: string }) {
  const { locale } = useReading();
  return <>{formatMoney(amount, currency, locale)}</>;
}
