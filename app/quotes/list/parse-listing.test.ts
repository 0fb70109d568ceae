import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { quoteFilterParams, quoteListingParams, showsAll } from './listing-params.ts';
import { parseQuoteListing } from './parse-listing.ts';
import { ALL_QUOTES, LISTED_STATUSES, OPEN_STATUSES, type QuoteFilter } from './quote-filter.ts';
import { LISTING_PARTS, type QuoteListing } from './quote-listing.ts';
import { QUOTE_SORTS } from './quote-sort.ts';

/** Any code units, halves of characters among them. */
const units = fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit));

const read = (address: string) => parseQuoteListing(new URLSearchParams(address));

const some = (...texts: string[]) => fc.subarray(texts);
const day = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
  .map((at) => at.toISOString().slice(0, 10));
const span = fc.integer({ min: 1, max: 999 }).map((days) => `${days}d`);
const amount = fc.integer({ min: 0, max: 10 ** 9 }).map((cents) => (cents / 100).toFixed(2));
const inOrder = <T>(arbitrary: fc.Arbitrary<T>, isAfter: (one: T, other: T) => boolean) =>
  fc
    .tuple(fc.option(arbitrary), fc.option(arbitrary))
    .filter(([from, to]) => from === null || to === null || !isAfter(from, to));

const filters = fc
  .record({
    search: fc.constantFrom('', 'ada', 'Q-1001', 'hex bolt m8', 'ada@example.com 100%', 'Ærø Ltd'),
    statuses: fc.subarray([...LISTED_STATUSES]),
    stageIds: some('stg_01j9', 'stg_2'),
    assignees: some('me', 'nobody', 'mem_01j9', 'mem_2'),
    tags: some('rush', 'two words', 'C&A', '50% off', 'ü'),
    created: fc.oneof(
      inOrder(day, (one, other) => one > other),
      span.map((days) => [days, null] as const),
    ),
    total: inOrder(amount, (one, other) => Number(one) > Number(other)),
    company: fc.option(fc.constantFrom('Engines Ltd', 'A, B & Co.', '%_')),
    expiringUntil: fc.option(fc.oneof(day, span)),
    unansweredHours: fc.option(fc.integer({ min: 1, max: 8_760 })),
  })
  .map(({ created, total, ...filter }): QuoteFilter => ({
    ...filter,
    createdFrom: created[0],
    createdTo: created[1],
    totalFrom: total[0],
    totalTo: total[1],
  }));

describe('a listing in an address', () => {
  it('comes back as it was written', () => {
    const listings = fc.record<QuoteListing>({
      filter: filters,
      sort: fc.constantFrom(...QUOTE_SORTS),
    });
    fc.assert(
      fc.property(listings, (listing) => {
        const params = new URLSearchParams(quoteListingParams(listing));
        expect(parseQuoteListing(params)).toEqual({ ...listing, dropped: [] });
      }),
    );
  });

  it('whatever is typed there is a listing, the same when it is written and read again', () => {
    const names =
      'q status stage assignee tag from to min max company expiring unanswered sort'.split(' ');
    const values = fc.oneof(
      fc.string({ unit: units, maxLength: 300 }),
      fc.constantFrom('open,sent', '2026-02-30', '-1', 'NaN', ',', 'me,,me', '1e9', '\0', '٣'),
    );
    const addresses = fc.dictionary(fc.constantFrom(...names), values);
    fc.assert(
      fc.property(addresses, (address) => {
        const { dropped, ...listing } = parseQuoteListing(new URLSearchParams(address));
        expect(LISTING_PARTS).toEqual(expect.arrayContaining(dropped));
        const again = parseQuoteListing(new URLSearchParams(quoteListingParams(listing)));
        expect(again).toEqual({ ...listing, dropped: [] });
      }),
    );
  });

  it('of all quotes says nothing', () => {
    expect(quoteListingParams({ filter: ALL_QUOTES, sort: 'newest' })).toEqual({});
    expect(showsAll(ALL_QUOTES)).toBe(true);
    expect(showsAll({ ...ALL_QUOTES, assignees: ['nobody'] })).toBe(false);
  });
});

test('"open" is what is worked on or waited for', () => {
  expect(read('status=open').filter.statuses).toEqual(OPEN_STATUSES);
  expect(read('status=open,expired').filter.statuses).toEqual([...OPEN_STATUSES, 'expired']);
  expect(quoteFilterParams({ statuses: [...OPEN_STATUSES] })).toEqual({ status: 'open' });
});

describe('what makes no sense', () => {
  test.each([
    ['status=deleted', 'status'],
    ['status=constructor', 'status'],
    ["stage=stg_1'%20OR", 'stage'],
    ['stage=mem_1', 'stage'],
    ['assignee=root', 'assignee'],
    [`tag=${'x'.repeat(41)}`, 'tag'],
    ['from=2026-02-30', 'created'],
    ['to=yesterday', 'created'],
    ['from=2026-11-02&to=2026-11-01', 'created'],
    ['from=0d', 'created'],
    ['from=7d&to=2026-11-01', 'created'],
    ['to=7d', 'created'],
    ['min=-1', 'total'],
    ['max=1e9', 'total'],
    ['min=10&max=9.99', 'total'],
    [`company=${'x'.repeat(201)}`, 'company'],
    ['expiring=soon', 'expiring'],
    ['expiring=1000d', 'expiring'],
    ['unanswered=0', 'unanswered'],
    ['unanswered=9000', 'unanswered'],
    ['q=%25%25', 'search'],
    ['sort=best', 'sort'],
  ])('is as if it were not there, and named: %s', (address, part) => {
    expect(read(address)).toEqual({ filter: ALL_QUOTES, sort: 'newest', dropped: [part] });
  });

  test.each(['', 'q=', 'q=%20', 'status=', 'status=,', 'stage=&tag=', 'mine=yes', 'x=y'])(
    'is not what says nothing: %j',
    (address) => {
      expect(read(address)).toEqual({ filter: ALL_QUOTES, sort: 'newest', dropped: [] });
    },
  );

  it('leaves what makes sense beside it', () => {
    const { filter, dropped } = read('status=sent,lost&stage=stg_1,2&assignee=me&q=ada&max=x');
    expect(filter).toEqual({
      ...ALL_QUOTES,
      statuses: ['sent'],
      stageIds: ['stg_1'],
      assignees: ['me'],
      search: 'ada',
    });
    expect(dropped).toEqual(['status', 'stage', 'total']);
  });

  it('is a search of more than ten words, of which the first ten are sought', () => {
    const words = Array.from({ length: 12 }, (_, n) => `word${n}`);
    const { filter, dropped } = read(`q=${words.join('+')}`);
    expect(filter.search).toBe(words.slice(0, 10).join(' '));
    expect(dropped).toEqual(['search']);
  });
});
