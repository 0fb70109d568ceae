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
export function totalLines(quote: PricedQuote, taxesIncluded: boolean): TotalLine[] {
  const { totals, discountGiven, shippingPrice, shippingTitle, totalRequested } = quote;
  const requested = { label: 'Total requested', amount: totalRequested };
  const lines: TotalLine[] = [];
  // In another currency than the quote's they add up to nothing that stands here.
  if (quote.lineItems.every((item) => item.currency === quote.currency)) {
    lines.push({ label: 'Total at catalogue prices', amount: totals.listTotal });
    if (!isPriced(quote)) return [...lines, { ...requested, strong: true }];
    if (quote.origin === 'storefront') lines.push(requested);
  }
  if (discountGiven !== null || shippingPrice !== null) {
    lines.push({ label: 'Subtotal', amount: totals.subtotal });
  }
  if (discountGiven !== null) {
    lines.push({ label: discountLabel(discountGiven), amount: totals.discount, off: true });
  }
  if (shippingPrice !== null) {
    lines.push({ label: shippingTitle ?? 'Shipping', amount: shippingPrice });
  }
  return [...lines, { label: totalLabel(taxesIncluded), amount: totals.total, strong: true }];
}

/** "Discount (10%)"; an amount speaks for itself. */
export function discountLabel({ kind, value }: Discount): string {
  return kind === 'percentage' ? `Discount (${plain(value)}%)` : 'Discount';
}

/** "10.0000" → "10" */
function plain(value: string): string {
  return value.includes('.') ? value.replace(/\.?0+$/, '') : value;
}
