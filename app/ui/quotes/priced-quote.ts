import type { Translate } from '../../texts/texts.ts';
import { totalLabel } from './total-words.ts';

/** A line of a quote; amounts are decimal strings. */
export interface QuoteItem {
  id: string;
  productTitle: string;
  variantName: string | null;
  sku: string | null;
  productImage: string | null;
  quantity: number;
  /** Of the catalogue's price and of the requested one. */
  currency: string;
  catalogPrice: string;
  /** Per unit; null when the shopper named none. */
  requestedPrice: string | null;
  /** Per unit; null while the team names none. */
  quotedPrice: string | null;
  discountGiven: Discount | null;
  /** What it takes off. */
  discount: string;
  note: string | null;
  total: string;
}

export interface Discount {
  kind: 'percentage' | 'amount';
  value: string;
}

/** A quote with what it comes to. */
export interface PricedQuote {
  origin: 'storefront' | 'staff';
  currency: string;
  lineItems: QuoteItem[];
  discountGiven: Discount | null;
  shippingTitle: string | null;
  shippingPrice: string | null;
  totalRequested: string;
  totals: { listTotal: string; subtotal: string; discount: string; total: string };
}

interface TotalLine {
  label: string;
  amount: string;
  /** It is taken off. */
  off?: boolean;
  strong?: boolean;
}

/** How many characters the figures of the lines take beside each other, of each column the longest. */
export function figuresLength({ lineItems }: Pick<PricedQuote, 'lineItems'>): number {
  const rows = lineItems.map((item) => [
    String(item.quantity),
    item.catalogPrice,
    item.requestedPrice ?? '',
    item.quotedPrice ?? '',
    item.total,
  ]);
  const longest = [0, 1, 2, 3, 4].map((column) =>
    Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  return longest.reduce((sum, length) => sum + length, 0);
}

/** Whether the team has priced anything yet. */
export function isPriced(quote: PricedQuote): boolean {
  const { origin, discountGiven, shippingPrice, lineItems } = quote;
  return (
    origin === 'staff' ||
    discountGiven !== null ||
    shippingPrice !== null ||
    lineItems.some((item) => item.quotedPrice !== null || item.discountGiven !== null)
  );
}

/** What stands below the lines, the last of it what the quote comes to. */
export function totalLines(t: Translate, quote: PricedQuote, taxesIncluded: boolean): TotalLine[] {
  const { totals, discountGiven, shippingPrice, shippingTitle, totalRequested } = quote;
  const requested = { label: t('quote.totals.requested'), amount: totalRequested };
  const lines: TotalLine[] = [];
  // In another currency than the quote's they add up to nothing that stands here.
  if (quote.lineItems.every((item) => item.currency === quote.currency)) {
    lines.push({ label: t('quote.totals.atCataloguePrices'), amount: totals.listTotal });
    if (!isPriced(quote)) return [...lines, { ...requested, strong: true }];
    if (quote.origin === 'storefront') lines.push(requested);
  }
  if (discountGiven !== null || shippingPrice !== null) {
    lines.push({ label: t('quoteParts.subtotal'), amount: totals.subtotal });
  }
  if (discountGiven !== null) {
    lines.push({ label: discountLabel(t, discountGiven), amount: totals.discount, off: true });
  }
  if (shippingPrice !== null) {
    lines.push({ label: shippingTitle ?? t('quoteParts.shipping'), amount: shippingPrice });
  }
  return [...lines, { label: t(totalLabel(taxesIncluded)), amount: totals.total, strong: true }];
}

/** "Discount (10%)"; an amount speaks for itself. */
export function discountLabel(t: Translate, { kind, value }: Discount): string {
  return kind === 'percentage'
    ? t('quote.totals.discountPercent', { percent: value })
    : t('quoteParts.discount');
}
