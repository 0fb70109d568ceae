import { db } from '#app/db.server.ts';
import { latestBulkJobs } from '#app/quotes/bulk/find-bulk-job.server.ts';
import { openListing } from '#app/quotes/list/open-listing.server.ts';
import { parseQuoteListing } from '#app/quotes/list/parse-listing.ts';
import { readQuotePage } from '#app/quotes/list/read-quote-page.server.ts';
import { listStages } from '#app/quotes/pipeline/list-stages.server.ts';
import { listMembers } from '#app/quotes/team/list-members.server.ts';
import { findShopFacts } from '#app/shopify/find-shop-facts.server.ts';
import { nowMs } from '../clock.ts';
import { throughLife, type Desk, type StepTimes } from './quote-life.ts';
import { serve } from './serve.ts';

/** Reads the list of quotes as the admin's page does, and takes the steps that are taken there. */

export interface Reading extends Desk {
  /** Queries of the page's address. */
  addresses: string[];
}

export interface Working extends Desk {
  /** Requested ones; each goes through what is done to a quote, and is requested again. */
  quoteIds: string[];
}

export type QuoteDeskApi = typeof api;

const api = {
  /** Milliseconds of each page: the first of each address, and the one after it where there is one. */
  async read({ addresses, ...desk }: Reading): Promise<{ ms: number[]; rows: number }> {
    const ms: number[] = [];
    let rows = 0;
    for (const address of addresses) {
      let cursor: string | null = null;
      for (let page = 0; page < 2 && (page === 0 || cursor); page += 1) {
        const startedAt = nowMs();
        const found: Awaited<ReturnType<typeof listPage>> = await listPage(desk, address, cursor);
        ms.push(nowMs() - startedAt);
        rows += found.quotes.length;
        cursor = found.nextCursor;
      }
    }
    return { ms, rows };
  },

  async work({ quoteIds, ...desk }: Working): Promise<StepTimes[]> {
    const times: StepTimes[] = [];
    for (const quoteId of quoteIds) times.push(await throughLife(desk, quoteId));
    return times;
  },
};

serve(api);

/** What the page's loader reads. */
async function listPage({ shop, memberIds }: Desk, address: string, cursor: string | null) {
  const { timeZone } = await findShopFacts(db, shop.domain);
  const [memberId = null] = memberIds;
  const viewer = { shopId: shop.id, memberId, now: new Date(), timeZone: timeZone ?? 'UTC' };
  const read = parseQuoteListing(new URLSearchParams(address));
  const listing = await openListing(db, viewer, read);
  const [page] = await Promise.all([
    readQuotePage(db, listing, { cursor }),
    listStages(db, shop.id),
    listMembers(db, shop.id),
    latestBulkJobs({ db, clock: () => viewer.now }, shop.id),
  ]);
  return page;
}
