import { Decimal } from 'decimal.js';
import type { ShopProfile } from '../shop-profile.ts';
import { rounded } from './money.ts';

/** The tax in an amount that holds it; none in a shop whose prices do not. */
export function taxIn(
  amount: Decimal.Value,
  { taxesIncluded, taxPercent }: ShopProfile,
  currency: string,
): Decimal {
  if (!taxesIncluded) return new Decimal(0);
  return rounded(new Decimal(amount).times(taxPercent).div(100 + taxPercent), currency);
}
