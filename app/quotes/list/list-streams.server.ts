import { Prisma } from '@prisma/client';
import {
  createdRange,
  instant,
  type ConditionKind,
  type ListCondition,
} from './list-conditions.server.ts';
import type { ListCriteria } from './list-criteria.ts';
import type { ListSegment } from './list-segments.server.ts';
import { OPEN_STATUSES, type ListedStatus } from './quote-filter.ts';

/** Rows that indexes have in the order of a segment, and that can be read from anywhere in it. */
export interface ListStream {
  /** `q`: quotes, `s`: quote_search. */
  base: 'q' | 's';
  /** One condition an index; their rows are merged. None: there is nothing to find. */
  arms: Prisma.Sql[];
  /** Conditions that all of its rows fulfil. */
  covers: ConditionKind[];
}

const LISTED = Prisma.sql`q.status <> 'deleted'`;
const SEARCHED: ListStream = { base: 's', arms: [Prisma.sql`true`], covers: [] };

/** The stream that leaves the fewest quotes in vain, as far as that is known without looking. */
export function streamOf(segment: ListSegment, criteria: ListCriteria): ListStream {
  switch (segment.by) {
    case 'created':
      return streamByTime(criteria);
    case 'expires':
      return awaited(segment, criteria);
    case 'customer':
    case 'total':
    case 'updated':
      return { base: 'q', arms: [LISTED], covers: [] };
  }
}

/** Which conditions are left to be checked of each row of a stream. */
export function leftToCheck(stream: ListStream, conditions: ListCondition[]): ListCondition[] {
  return conditions.filter(({ kind }) => !stream.covers.includes(kind));
}

/** What is waited for is of one status, and in the order of when that ends. */
function awaited({ where }: ListSegment, criteria: ListCriteria): ListStream {
  const { statuses, expiringBefore } = criteria;
  const covers: ConditionKind[] = ['segment', 'status', 'expiring'];
  if (statuses.length > 0 && !statuses.includes('sent')) return { base: 'q', arms: [], covers };
  const until = expiringBefore
    ? Prisma.sql`AND q.expires_at < ${instant(expiringBefore)}`
    : Prisma.empty;
  return { base: 'q', arms: [Prisma.sql`${where} ${until}`], covers };
}

/** Each of status, stage, assignee and company has an index in which its quotes are in order of time. */
function streamByTime(criteria: ListCriteria): ListStream {
  const { base, arms, covers } = narrowest(criteria);
  const during = createdRange(criteria, Prisma.raw(base));
  return {
    base,
    arms: during ? arms.map((arm) => Prisma.sql`${arm} AND ${during}`) : arms,
    covers: [...covers, 'created'],
  };
}

function narrowest(criteria: ListCriteria): ListStream {
  const { company, stageIds, assignees, tags, terms } = criteria;
  if (company !== null) {
    return { base: 's', arms: [Prisma.sql`s.company = ${company}`], covers: ['company'] };
  }
  const isSearched = terms.length + tags.length > 0;
  const open = openStatusesOf(criteria);
  // What is open is among the newest, where words are seen before anything has to be looked up.
  if (open.length > 0) return isSearched ? SEARCHED : byStatus(open);
  if (stageIds.length > 0) {
    const arms = stageIds.map((id) => Prisma.sql`q.stage_id = ${id} AND ${LISTED}`);
    return { base: 'q', arms, covers: ['stage'] };
  }
  if (assignees) {
    const theirs = assignees.memberIds.map((id) => Prisma.sql`q.assignee_id = ${id} AND ${LISTED}`);
    const nobodys = assignees.orNobody ? [Prisma.sql`q.assignee_id IS NULL AND ${LISTED}`] : [];
    return { base: 'q', arms: [...theirs, ...nobodys], covers: ['assignee'] };
  }
  const statuses = statusesOf(criteria);
  if (statuses.length > 0) return byStatus(statuses);
  if (isSearched) return SEARCHED;
  return { base: 'q', arms: [LISTED], covers: [] };
}

function byStatus(statuses: readonly ListedStatus[]): ListStream {
  const arms = statuses.map((status) => Prisma.sql`q.status = ${status}::quote_status`);
  return { base: 'q', arms, covers: ['status'] };
}

/** The same where all of them are open, of which a shop has thousands at most; else none. */
export function openStatusesOf(criteria: ListCriteria): ListedStatus[] {
  const statuses = statusesOf(criteria);
  return statuses.every(isOpen) ? statuses : [];
}

/** Those that the quotes can have, by all that is asked for. */
function statusesOf({ statuses, expiringBefore, unansweredSince }: ListCriteria): ListedStatus[] {
  if (statuses.length > 0) return statuses;
  if (expiringBefore) return ['sent'];
  return unansweredSince ? ['requested'] : [];
}

function isOpen(status: ListedStatus): boolean {
  return OPEN_STATUSES.some((open) => open === status);
}
