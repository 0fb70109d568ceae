import { Prisma } from '@prisma/client';
import type { QuoteSort } from './quote-sort.ts';

/** A part of a list that one index has in order. */
export interface ListSegment {
  /** By what it is sorted. */
  by: 'created' | 'total' | 'updated' | 'expires' | 'customer';
  descending: boolean;
  /** What belongs to this part and to no other; null: everything. */
  where: Prisma.Sql | null;
}

const AWAITED = Prisma.sql`q.status = 'sent' AND q.expires_at IS NOT NULL`;

/** The parts of a list, one after the other. */
export const LIST_SEGMENTS: Record<QuoteSort, readonly ListSegment[]> = {
  newest: [{ by: 'created', descending: true, where: null }],
  oldest: [{ by: 'created', descending: false, where: null }],
  'total-high': [{ by: 'total', descending: true, where: null }],
  'total-low': [{ by: 'total', descending: false, where: null }],
  changed: [{ by: 'updated', descending: true, where: null }],
  expiring: [
    { by: 'expires', descending: false, where: AWAITED },
    { by: 'created', descending: true, where: Prisma.sql`(${AWAITED}) IS NOT TRUE` },
  ],
  customer: [{ by: 'customer', descending: false, where: null }],
};

interface SegmentKey {
  column: Prisma.Sql;
  /** quote_search has it, too. */
  ofSearch: boolean;
  type: Prisma.Sql;
  /** Of rows with the same key the newest come first where the key ascends, too. */
  newestFirst: boolean;
}

export const SEGMENT_KEYS: Record<ListSegment['by'], SegmentKey> = {
  created: {
    column: Prisma.sql`created_at`,
    ofSearch: true,
    type: Prisma.sql`timestamptz`,
    newestFirst: false,
  },
  total: {
    column: Prisma.sql`total`,
    ofSearch: false,
    type: Prisma.sql`numeric`,
    newestFirst: false,
  },
  updated: {
    column: Prisma.sql`updated_at`,
    ofSearch: false,
    type: Prisma.sql`timestamptz`,
    newestFirst: false,
  },
  expires: {
    column: Prisma.sql`expires_at`,
    ofSearch: false,
    type: Prisma.sql`timestamptz`,
    newestFirst: true,
  },
  customer: {
    column: Prisma.sql`customer_key COLLATE "C"`,
    ofSearch: false,
    type: Prisma.sql`text`,
    newestFirst: true,
  },
};
