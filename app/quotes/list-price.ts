import type { Amount } from './price.ts';
import { unitPriceOf, type PricedLine } from './quote-totals.ts';

type ListedLine = Pick<PricedLine, 'catalogPrice' | 'requestedPrice' | 'quotedPrice'> & {
  /** Of the catalogue's price and of what was asked for. */
  currency: string;
};

/**
 * What the catalogue asks for one, in the currency of a quote. Amounts of another currency are never added
 * to it nor taken off, and nobody knows the rate: where the catalogue's price is in another, what is quoted
 * stands for it, as of a line that is in no catalogue.
 */
export function listPriceOf(line: ListedLine, currency: string): Amount {
  return line.currency === currency ? line.catalogPrice : unitPriceOf(line);
}
