import type { Db } from '../../db.server.ts';
import { countListed } from '../list/count-listed.server.ts';
import type { Looking } from '../list/list-criteria.ts';
import { openListing } from '../list/open-listing.server.ts';
import { ALL_QUOTES } from '../list/quote-filter.ts';
import type { ReadListing } from '../list/quote-listing.ts';
import {
  ATTENTION_REASONS,
  attentionFilter,
  type Attention,
  type AttentionReason,
} from './attention.ts';

/** What needs somebody now; a reason that no quote has is left out. Counted as lists are: up to 1,000. */
export async function readAttention(
  db: Db,
  viewer: Looking & { shopId: number },
): Promise<Attention[]> {
  const counted = await Promise.all(
    ATTENTION_REASONS.map((reason) => countFor(db, viewer, reason)),
  );
  return counted.filter((attention) => attention !== null);
}

async function countFor(
  db: Db,
  viewer: Looking & { shopId: number },
  reason: AttentionReason,
): Promise<Attention | null> {
  const filter = attentionFilter(reason, viewer);
  if (!filter) return null;
  const read = {
    filter: { ...ALL_QUOTES, ...filter },
    sort: 'newest',
    dropped: [],
  } satisfies ReadListing;
  const { count, more } = await countListed(db, await openListing(db, viewer, read));
  return count > 0 ? { reason, filter, count, more } : null;
}
