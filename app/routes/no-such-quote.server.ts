import { data } from '@remix-run/node';
import { db } from '../db.server.ts';
import { findDeletedQuote } from '../quotes/find-deleted-quote.server.ts';

/** In place of the page of a quote that is not there: throws a 404, which tells of one that was deleted. */
export async function noSuchQuote(shopId: number, quoteId: string): Promise<never> {
  throw data({ deletedQuote: await findDeletedQuote(db, shopId, quoteId) }, { status: 404 });
}
