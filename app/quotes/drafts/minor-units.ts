import { usualDecimals } from '../../format-money.ts';
import { roundToCurrency } from '../price.ts';

/** `12.50` USD → 1250n. Finer amounts are rounded half up. */
export function inMinorUnits(amount: string, currency: string): bigint {
  const digits = usualDecimals(currency);
  const [whole = '0', part = ''] = roundToCurrency(amount, currency).split('.');
  return BigInt(whole + part.padEnd(digits, '0'));
}

/** 1250n USD → `12.50`. Not for less than nothing. */
export function ofMinorUnits(count: bigint, currency: string): string {
  const digits = usualDecimals(currency);
  const text = count.toString().padStart(digits + 1, '0');
  return digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

/** `whole` in as many parts, in proportion to `sizes`: they add up to it, and none is above its size. */
export function shared(whole: bigint, sizes: readonly bigint[]): bigint[] {
  const sum = sizes.reduce((total, size) => total + size, 0n);
  let reached = 0n;
  let given = 0n;
  return sizes.map((size) => {
    reached += size;
    const upToHere = sum === 0n ? 0n : (whole * reached) / sum;
    const part = upToHere - given;
    given = upToHere;
    return part;
  });
}
