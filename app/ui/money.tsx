import { formatShopMoney } from '../shop-money.ts';
import { useReading } from './reading.tsx';

interface MoneyProps {
  /** A decimal string. */
  amount: string;
  currency: string;
  /** Says which currency it is, for a sum that stands by itself. */
  withCode?: boolean;
}

/** An amount of money as the shop writes it. */
export function Money({ amount, currency, withCode = false }: MoneyProps) {
  const { locale, money: shop } = useReading();
  return <>{formatShopMoney(amount, currency, { shop, locale, withCode })}</>;
}
