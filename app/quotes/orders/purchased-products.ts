import { Decimal } from 'decimal.js';
import type { EventData } from '../events.ts';
import { formatAmount, roundToCurrency, sumAmounts } from '../price.ts';
import type { CurrentQuote } from '../steps/current-quote.ts';
import type { Snapshot } from '../versions/snapshot.ts';
import type { Money } from './facts.ts';

type Purchased = NonNullable<EventData<'quote.checked_out'>['signed_products']>;
type Product = Purchased['products'][number];
type CataloguedLine = Pick<
  CurrentQuote['lineItems'][number],
  'variantGid' | 'catalogPrice' | 'currency'
>;

/** Of a unit price with taxes, which has more digits than the currency. */
const UNIT_DECIMALS = 6;

/**
 * What was bought, with taxes. Shopify tells the taxes of the whole order: each line has its share of
 * them by what it costs. Sums are rounded half up to the currency, line by line.
 */
export function purchasedProducts(
  snapshot: Pick<Snapshot, 'lines' | 'discountAmount' | 'currency'>,
  current: readonly CataloguedLine[],
  paid: Money & { taxesIncluded: boolean },
): Purchased {
  const { currency } = paid;
  const withTax = taxFactor(paid);
  // One in another currency is no price that what was paid could be compared with.
  const listed = current.filter((line) => line.currency === snapshot.currency);
  const listPrices = new Map(listed.map((line) => [line.variantGid, line.catalogPrice.toFixed()]));
  const products = snapshot.lines.map((line) =>
    productOf(line, { listPrice: listPrices.get(line.variantGid), withTax, currency }),
  );
  const original = sumAmounts(products.map((product) => product.original_sum_including_vat));
  const sum = new Decimal(sumAmounts(products.map((product) => product.sum_including_vat)));
  const price = Decimal.max(
    sum.minus(rounded(withTax.times(snapshot.discountAmount), currency)),
    0,
  ).toFixed();
  const discount = new Decimal(original).minus(price).toFixed();
  return {
    original_price_including_vat: formatAmount(original, currency),
    price_including_vat: formatAmount(price, currency),
    discount_including_vat: formatAmount(discount, currency),
    currency,
    products,
  };
}

/** What a price before taxes is multiplied with. */
function taxFactor({ total, tax, taxesIncluded }: Money & { taxesIncluded: boolean }): Decimal {
  const net = new Decimal(total).minus(tax);
  return taxesIncluded || !net.isPositive() || net.isZero()
    ? new Decimal(1)
    : new Decimal(total).dividedBy(net);
}

function productOf(
  line: Snapshot['lines'][number],
  {
    listPrice,
    withTax,
    currency,
  }: { listPrice?: string | undefined; withTax: Decimal; currency: string },
): Product {
  // What was quoted above the catalogue's price was no discount.
  const original = Decimal.max(listPrice ?? line.unitPrice, line.unitPrice).times(withTax);
  const sum = withTax.times(line.total);
  return {
    sku: line.sku,
    quantity: line.quantity,
    url: null,
    name: line.variantName ? `${line.productTitle} – ${line.variantName}` : line.productTitle,
    original_price_including_vat: unitPrice(original, currency),
    price_including_vat: unitPrice(sum.dividedBy(line.quantity), currency),
    original_sum_including_vat: formatAmount(
      rounded(original.times(line.quantity), currency),
      currency,
    ),
    sum_including_vat: formatAmount(rounded(sum, currency), currency),
    currency,
    price_unit: null,
  };
}

function unitPrice(price: Decimal, currency: string): string {
  return formatAmount(price.toDecimalPlaces(UNIT_DECIMALS), currency);
}

function rounded(amount: Decimal, currency: string): string {
  return roundToCurrency(amount, currency);
}
