import { LISTED_STATUSES } from '#app/quotes/list/quote-filter.ts';
import { QUOTE_SORTS } from '#app/quotes/list/quote-sort.ts';
import type { QuoteRows } from '../stage/made-up-quotes.ts';
import type { SeededQuotes } from '../stage/quote-seed.ts';
import { GOODS, MAKES } from '../stage/trade-words.ts';

type Params = Record<string, string>;
type MakeList = (seeded: SeededQuotes) => Params;

const SORTS = Object.fromEntries(QUOTE_SORTS.map((sort) => [`by ${sort}`, () => ({ sort })]));
const STATUSES = Object.fromEntries(LISTED_STATUSES.map((status) => [status, () => ({ status })]));

/** What somebody of the team may ask of the list, one thing at a time, by name; each call asks for something else of the kind. */
const LISTS: Record<string, MakeList> = {
  ...SORTS,
  ...STATUSES,
  open: () => ({ status: 'open' }),
  stage: ({ stageIds }) => ({ stage: oneOf(stageIds) }),
  mine: () => ({ assignee: 'me' }),
  somebodys: ({ memberIds }) => ({ assignee: oneOf(memberIds) }),
  nobodys: () => ({ assignee: 'nobody' }),
  'frequent tag': () => ({ tag: oneOf(['wholesale', 'Rush', 'repeat customer']) }),
  tag: () => ({ tag: oneOf(['key account', 'export', 'custom print']) }),
  'rare tag': () => ({ tag: oneOf(['samples sent', 'tender', 'VIP']) }),
  'of a day': (seeded) => aroundDay(some(seeded), 0),
  'of a month': (seeded) => aroundDay(some(seeded), 15),
  'until a day': (seeded) => ({ to: isoDay(some(seeded).quote.created_at.getTime()) }),
  total: (seeded) => ({ min: some(seeded).quote.total, max: String(1e6) }),
  'narrow total': (seeded) => aroundTotal(some(seeded)),
  company: (seeded) => ({ company: someCompany(seeded) }),
  expiring: () => ({ expiring: daysFromNow(14) }),
  unanswered: () => ({ unanswered: '24' }),
  'search: number': (seeded) => ({ q: some(seeded).quote.name }),
  'search: bare number': (seeded) => ({ q: String(some(seeded).quote.number) }),
  'search: customer': (seeded) => ({ q: some(seeded).quote.customer_name }),
  'search: last name': (seeded) => ({ q: lastName(some(seeded)) }),
  'search: company': (seeded) => ({ q: someCompany(seeded) }),
  'search: email': (seeded) => ({ q: some(seeded).quote.customer_email }),
  'search: product': () => ({ q: `${oneOf(MAKES)} ${oneOf(GOODS)}` }),
  'search: word': () => ({ q: oneOf([...MAKES, ...GOODS]) }),
  'search: SKU': (seeded) => ({ q: some(seeded).lines[0]?.sku ?? '' }),
  'search: part of a SKU': (seeded) => ({ q: (some(seeded).lines[0]?.sku ?? '').slice(4) }),
  'search: tag': () => ({ q: oneOf(['trade', 'samples', 'tender', 'VIP', 'prüfen']) }),
  'search: name and product': (seeded) => nameAndProduct(some(seeded)),
  'search: a letter': (seeded) => ({ q: lastName(some(seeded)).slice(0, 1) }),
  'search: two letters': (seeded) => ({ q: lastName(some(seeded)).slice(0, 2) }),
  'search: three letters': (seeded) => ({ q: lastName(some(seeded)).slice(0, 3) }),
};

/** Several of these at once, in another order than by time: reported, and not held to a limit. */
const COMBINATIONS: Record<string, MakeList> = {
  'open, by total': () => ({ status: 'open', sort: 'total-high' }),
  'open, mine, by change': () => ({ status: 'open', assignee: 'me', sort: 'changed' }),
  'open, by customer': () => ({ status: 'open', sort: 'customer' }),
  'open, searched': (seeded) => ({ status: 'open', q: lastName(some(seeded)) }),
  'won, of a month, by total': (seeded) => ({
    status: 'ordered',
    ...aroundDay(some(seeded), 15),
    sort: 'total-high',
  }),
  'tag, by total': () => ({ tag: oneOf(['key account', 'export', 'Rush']), sort: 'total-high' }),
  'company, by change': (seeded) => ({ company: someCompany(seeded), sort: 'changed' }),
  'searched, by total': (seeded) => ({ q: lastName(some(seeded)), sort: 'total-high' }),
  'searched, by customer': () => ({ q: oneOf(GOODS), sort: 'customer' }),
  'searched, the oldest first': (seeded) => ({ q: lastName(some(seeded)), sort: 'oldest' }),
};

export const LIST_NAMES: readonly string[] = Object.keys(LISTS);
export const COMBINATION_NAMES: readonly string[] = Object.keys(COMBINATIONS);

/** Queries of addresses of the list's page. */
export function addressesOf(name: string, seeded: SeededQuotes, count: number): string[] {
  return Array.from({ length: count }, () =>
    new URLSearchParams((LISTS[name] ?? COMBINATIONS[name])?.(seeded)).toString(),
  );
}

/** What frequent customers and words are in comes up as often as they do. */
function some({ samples }: SeededQuotes): QuoteRows {
  const rows = samples[Math.floor(Math.random() * samples.length)];
  if (!rows) throw new Error('There are no samples.');
  return rows;
}

function someCompany(seeded: SeededQuotes): string {
  return some(seeded).quote.customer_company ?? someCompany(seeded);
}

function lastName({ quote }: QuoteRows): string {
  return quote.customer_name.split(' ').at(-1) ?? '';
}

function nameAndProduct(rows: QuoteRows): Params {
  return { q: `${lastName(rows)} ${rows.lines[0]?.product_title.split(' ').at(-1)}` };
}

function aroundTotal({ quote }: QuoteRows): Params {
  const total = Number(quote.total);
  return { min: (total * 0.98).toFixed(2), max: (total * 1.02).toFixed(2) };
}

const DAY_MS = 24 * 60 * 60 * 1_000;

function aroundDay({ quote }: QuoteRows, days: number): Params {
  const at = (later: number) => isoDay(quote.created_at.getTime() + later * DAY_MS);
  return { from: at(-days), to: at(days) };
}

function daysFromNow(days: number): string {
  return isoDay(Date.now() + days * DAY_MS);
}

function isoDay(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

function oneOf(values: readonly string[]): string {
  return values[Math.floor(Math.random() * values.length)] ?? '';
}
