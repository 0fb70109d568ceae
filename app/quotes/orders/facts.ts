/** What Shopify tells of draft orders and orders, whether by a notice or when it is asked. */

/** What is to be paid, in one currency. Decimal strings. */
export interface Money {
  /** ISO 4217 */
  currency: string;
  /** With taxes. */
  total: string;
  tax: string;
}

export interface OrderFacts {
  gid: string;
  /** #1042 */
  name: string;
  /** The draft order it was; null: it is found by its tag. */
  draftGid: string | null;
  tags: string[];
  /** In the shop's currency and, where it is another, in the one it was paid in. */
  amounts: [Money, ...Money[]];
  /** Prices hold their taxes already. */
  taxesIncluded: boolean;
  paid: boolean;
  orderedAt: Date;
  cancelledAt: Date | null;
}

/** What a draft order is made of, as far as a change of it would show. */
export interface DraftContent {
  /** In the shop's currency and, where it is another and is told, in the one the customer pays in. */
  amounts: [Money, ...Money[]];
  taxesIncluded: boolean;
  /** Null: not told. */
  lines: { variantGid: string | null; quantity: number }[] | null;
}

export interface PresentDraft {
  gid: string;
  status: 'open' | 'invoice_sent' | 'completed';
  /** Shopify's own; to the second. */
  updatedAt: Date;
  tags: string[];
  /** When Shopify last sent its invoice; null: never, or that is not told. */
  invoiceSentAt: Date | null;
  content: DraftContent;
  /** What it became; null also where that is not told. */
  order: OrderFacts | null;
}

export interface DeletedDraft {
  gid: string;
  status: 'deleted';
  at: Date;
}

export type DraftFacts = PresentDraft | DeletedDraft;
