import { QUOTE_STATUSES, type QuoteStatus } from './quote.ts';

/** Which of a shop's quotes a list shows; it is in the page's address. */
export interface QuoteFilter {
  /** Part of a number, a customer's name, company or e-mail address; empty: any. */
  search: string;
  status: QuoteStatus | null;
  stageId: string | null;
  /** Only those assigned to whoever looks. */
  isMine: boolean;
}

export const ALL_QUOTES: QuoteFilter = { search: '', status: null, stageId: null, isMine: false };

const MAX_SEARCH = 200;
const STAGE_ID = /^[a-z]{1,10}_[0-9a-z]{1,40}$/;

/** Statuses that lists show. */
export const LISTED_STATUSES = QUOTE_STATUSES.filter((status) => status !== 'deleted');

/** Reads an address; whatever makes no sense in a hand-made one is as if it were not there. */
export function parseQuoteFilter(params: URLSearchParams): QuoteFilter {
  const [status, stage] = [params.get('status'), params.get('stage')];
  return {
    search: (params.get('q') ?? '').trim().slice(0, MAX_SEARCH),
    status: LISTED_STATUSES.find((each) => each === status) ?? null,
    stageId: stage !== null && STAGE_ID.test(stage) ? stage : null,
    isMine: params.get('mine') === 'yes',
  };
}

/** The same as parameters of an address; those that say nothing are left out. */
export function quoteFilterParams(filter: QuoteFilter): Record<string, string> {
  return {
    ...(filter.search !== '' && { q: filter.search }),
    ...(filter.status !== null && { status: filter.status }),
    ...(filter.stageId !== null && { stage: filter.stageId }),
    ...(filter.isMine && { mine: 'yes' }),
  };
}

/** Whether it leaves nothing out. */
export function showsAll(filter: QuoteFilter): boolean {
  return Object.keys(quoteFilterParams(filter)).length === 0;
}
