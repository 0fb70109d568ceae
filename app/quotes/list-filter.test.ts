import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ALL_QUOTES,
  LISTED_STATUSES,
  parseQuoteFilter,
  quoteFilterParams,
  showsAll,
  type QuoteFilter,
} from './list-filter.ts';

const read = (address: string) => parseQuoteFilter(new URLSearchParams(address));

describe('a filter in an address', () => {
  it('comes back as it was written', () => {
    const filters = fc.record<QuoteFilter>({
      search: fc.string({ maxLength: 200 }).map((text) => text.trim()),
      status: fc.constantFrom(null, ...LISTED_STATUSES),
      stageId: fc.constantFrom(null, 'stg_01j9', 'stg_2'),
      isMine: fc.boolean(),
    });
    fc.assert(
      fc.property(filters, (filter) => {
        const params = new URLSearchParams(quoteFilterParams(filter));
        expect(parseQuoteFilter(params)).toEqual(filter);
      }),
    );
  });

  it.each(['', 'status=deleted', 'status=constructor', "stage=1'%20OR", 'mine=1', 'q=%20', 'x=y'])(
    'shows all for %j',
    (address) => {
      expect(read(address)).toEqual(ALL_QUOTES);
      expect(showsAll(read(address))).toBe(true);
    },
  );

  it('keeps what makes sense beside what does not', () => {
    expect(read('status=sent&stage=&mine=yes&q=ada')).toEqual({
      search: 'ada',
      status: 'sent',
      stageId: null,
      isMine: true,
    });
  });
});
