import type { Prisma } from '@prisma/client';
import type { Db } from '../db.server.ts';
import { customFieldsOf, type CustomFields } from './custom-fields.ts';
import { stageColor, type StageColor } from './pipeline/stage.ts';
import { listPriceOf } from './list-price.ts';
import { formatAmount, type Amount } from './price.ts';
import { quoteTotals, type Discount, type LineTotals, type QuoteTotals } from './quote-totals.ts';

/** Of each kind that grows with a quote's life: its newest so many are read. */
const NEWEST = 50;

const WITH_EVERYTHING = {
  lineItems: { orderBy: { position: 'asc' } },
  files: { where: { status: 'ready' }, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] },
  stage: { select: { id: true, name: true, color: true } },
  assignee: { select: { id: true, name: true, email: true } },
  versions: {
    // Not the snapshot, which is as large as the quote, nor the customer's link, which is a secret.
    select: {
      number: true,
      total: true,
      currency: true,
      createdAt: true,
      sentAt: true,
      sentBy: true,
      recipients: true,
      expiresAt: true,
      revokedAt: true,
      viewedAt: true,
      answer: true,
      answeredAt: true,
      answeredBy: true,
      reason: true,
    },
    orderBy: { number: 'desc' },
    take: NEWEST,
  },
  notes: {
    select: { id: true, authorName: true, content: true, mentions: true, createdAt: true },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: NEWEST,
  },
  draftOrders: {
    select: {
      id: true,
      status: true,
      gid: true,
      name: true,
      invoiceUrl: true,
      invoiceSentAt: true,
      invoiceTo: true,
      invoiceClaimedUntil: true,
      invoiceClaimedBy: true,
      invoiceClaimedTo: true,
      invoiceUnsentAt: true,
      total: true,
      currency: true,
      editedInShopify: true,
      createdAt: true,
      version: { select: { number: true } },
    },
    where: { status: { not: 'refused' } },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: NEWEST,
  },
  mails: {
    select: {
      id: true,
      to: true,
      subject: true,
      status: true,
      error: true,
      attemptCount: true,
      nextAttemptAt: true,
      createdAt: true,
      sentAt: true,
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: NEWEST,
  },
} satisfies Prisma.QuoteInclude;

type StoredQuote = Prisma.QuoteGetPayload<{ include: typeof WITH_EVERYTHING }>;
type StoredLine = StoredQuote['lineItems'][number];
type StoredDraft = StoredQuote['draftOrders'][number];

/** A discount with its value as a decimal string. */
interface DiscountDetail {
  kind: Discount['kind'];
  value: string;
}

/** A line with its money as decimal strings. */
export type QuoteLineDetail = Omit<
  StoredLine,
  | 'catalogPrice'
  | 'requestedPrice'
  | 'quotedPrice'
  | 'discountKind'
  | 'discountValue'
  | 'customFields'
> &
  LineTotals & {
    catalogPrice: string;
    requestedPrice: string | null;
    quotedPrice: string | null;
    /** What `discount`, the amount, comes of. */
    discountGiven: DiscountDetail | null;
    customFields: CustomFields;
  };

type DraftOrderDetail = Omit<StoredDraft, 'total' | 'version'> & {
  total: string | null;
  /** Of which it was made. */
  versionNumber: number;
};

type VersionDetail = Omit<StoredQuote['versions'][number], 'total'> & { total: string };

/** A quote with all that belongs to it, its money as decimal strings. */
export type QuoteDetail = Omit<
  StoredQuote,
  | 'changed'
  | 'totalRequested'
  | 'total'
  | 'discountKind'
  | 'discountValue'
  | 'shippingPrice'
  | 'customFields'
  | 'stage'
  | 'lineItems'
  | 'versions'
  | 'draftOrders'
> & {
  /** Something was changed since the last version was made, or since the one the customer has. */
  changed: boolean;
  totalRequested: string;
  totals: Omit<QuoteTotals, 'lines'>;
  /** Off the sum of all lines. */
  discountGiven: DiscountDetail | null;
  /** Null: none was quoted. */
  shippingPrice: string | null;
  customFields: CustomFields;
  stage: { id: string; name: string; color: StageColor };
  lineItems: QuoteLineDetail[];
  /** The newest first, as are those below: 50 at most. */
  versions: VersionDetail[];
  draftOrders: DraftOrderDetail[];
};

/** A shop's quote, priced as it is quoted now; null when the shop has no such quote. */
export async function findQuote(db: Db, shopId: number, id: string): Promise<QuoteDetail | null> {
  const quote = await db.quote.findFirst({
    where: { id, shopId, status: { not: 'deleted' } },
    include: WITH_EVERYTHING,
  });
  return quote && toDetail(quote);
}

function toDetail({ discountKind, discountValue, ...quote }: StoredQuote): QuoteDetail {
  const { currency } = quote;
  const discountGiven = discountOf(discountKind, discountValue);
  const lines = quote.lineItems.map((line) => ({
    ...line,
    catalogPrice: listPriceOf(line, currency),
    discount: discountOf(line.discountKind, line.discountValue),
  }));
  const { lines: lineTotals, ...totals } = quoteTotals(
    { lines, discount: discountGiven, shipping: quote.shippingPrice },
    currency,
  );
  return {
    ...quote,
    // Converting may have been refused after it made its version.
    changed: quote.changed || (quote.status === 'sent' && quote.versions[0]?.sentAt === null),
    totalRequested: formatAmount(quote.totalRequested, currency),
    totals,
    discountGiven,
    shippingPrice: quote.shippingPrice && formatAmount(quote.shippingPrice, currency),
    customFields: customFieldsOf(quote.customFields),
    stage: { ...quote.stage, color: stageColor(quote.stage.color) },
    lineItems: quote.lineItems.flatMap((line, index) => {
      const priced = lineTotals[index];
      return priced ? [toLineDetail(line, priced, currency)] : [];
    }),
    versions: quote.versions.map((version) => ({
      ...version,
      total: formatAmount(version.total, version.currency),
    })),
    draftOrders: quote.draftOrders.map(({ version, total, ...draft }) => ({
      ...draft,
      total: total && formatAmount(total, draft.currency),
      versionNumber: version.number,
    })),
  };
}

function toLineDetail(
  { discountKind, discountValue, ...line }: StoredLine,
  totals: LineTotals,
  currency: string,
): QuoteLineDetail {
  return {
    ...line,
    ...totals,
    catalogPrice: formatAmount(line.catalogPrice, line.currency),
    requestedPrice: line.requestedPrice && formatAmount(line.requestedPrice, line.currency),
    quotedPrice: line.quotedPrice && formatAmount(line.quotedPrice, currency),
    discountGiven: discountOf(discountKind, discountValue),
    customFields: customFieldsOf(line.customFields),
  };
}

function discountOf(kind: Discount['kind'] | null, value: Amount | null): DiscountDetail | null {
  if (kind === null || value === null) return null;
  return { kind, value: typeof value === 'string' ? value : value.toFixed() };
}
