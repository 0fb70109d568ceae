import { db } from '#app/db.server.ts';
import { readBoard } from '#app/quotes/board/read-board.server.ts';
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

/** Reads quotes as the admin's list and board do, and takes the steps that are taken there. */

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

  /** Milliseconds of the board of each address. */
  async readBoards({ addresses, ...desk }: Reading): Promise<{ ms: number[]; rows: number }> {
    const ms: number[] = [];
    let rows = 0;
    for (const address of addresses) {
      const startedAt = nowMs();
      const { columns } = await boardPage(desk, address);
      ms.push(nowMs() - startedAt);
      rows += columns.reduce((sum, { cards }) => sum + cards.length, 0);
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

async function listingAt({ shop, memberIds }: Desk, address: string) {
  const { timeZone } = await findShopFacts(db, shop.domain);
  const [memberId = null] = memberIds;
  const viewer = { shopId: shop.id, memberId, now: new Date(), timeZone: timeZone ?? 'UTC' };
  return openListing(db, viewer, parseQuoteListing(new URLSearchParams(address)));
}

/** What the board's loader reads. */
async function boardPage(desk: Desk, address: string) {
  const [listing, stages] = await Promise.all([
    listingAt(desk, address),
    listStages(db, desk.shop.id),
  ]);
  const board = await readBoard(db, listing, stages);
  await listMembers(db, desk.shop.id);
  return board;
}

/** What the list's loader reads. */
async function listPage(desk: Desk, address: string, cursor: string | null) {
  const { shop } = desk;
  const listing = await listingAt(desk, address);
  const [page] = await Promise.all([
    readQuotePage(db, listing, { cursor }),
    listStages(db, shop.id),
    listMembers(db, shop.id),
    latestBulkJobs({ db, clock: () => new Date() }, shop.id),
  ]);
  return page;
}
