import { Prisma } from '@prisma/client';
import type { ListCriteria } from './list-criteria.ts';
import { soughtText } from './search-terms.ts';

/** What a condition is about. */
export type ConditionKind =
  | 'status'
  | 'stage'
  | 'assignee'
  | 'tags'
  | 'created'
  | 'total'
  | 'company'
  | 'expiring'
  | 'unanswered'
  | 'search'
  | 'segment';

/** What a row has to fulfil: `q` of quotes, or `s` of quote_search, which has a row for each quote that is not deleted. */
export interface ListCondition {
  kind: ConditionKind;
  on: 'q' | 's';
  sql: Prisma.Sql;
}

/** All conditions of a filter but the shop's. */
export function listConditions(criteria: ListCriteria): ListCondition[] {
  return [
    ...ofStatus(criteria),
    ...(criteria.stageIds.length > 0
      ? [about('stage', Prisma.sql`q.stage_id = ANY(${criteria.stageIds}::text[])`)]
      : []),
    ...ofAssignee(criteria),
    ...createdBetween(criteria),
    ...totalBetween(criteria),
    ...inSearchRow(criteria),
  ];
}

function about(kind: ConditionKind, sql: Prisma.Sql): ListCondition {
  return { kind, on: 'q', sql };
}

function ofStatus({ statuses, expiringBefore, unansweredSince }: ListCriteria): ListCondition[] {
  const conditions: ListCondition[] = [];
  if (statuses.length > 0) {
    conditions.push(about('status', Prisma.sql`q.status = ANY(${statuses}::quote_status[])`));
  }
  if (expiringBefore) {
    const until = instant(expiringBefore);
    conditions.push(about('expiring', Prisma.sql`q.status = 'sent' AND q.expires_at < ${until}`));
  }
  if (unansweredSince) {
    const since = instant(unansweredSince);
    conditions.push(
      about(
        'unanswered',
        Prisma.sql`q.status = 'requested' AND q.first_sent_at IS NULL AND q.created_at <= ${since}`,
      ),
    );
  }
  return conditions;
}

function ofAssignee({ assignees }: ListCriteria): ListCondition[] {
  if (!assignees) return [];
  const { memberIds, orNobody } = assignees;
  const someone = Prisma.sql`q.assignee_id = ANY(${memberIds}::text[])`;
  if (!orNobody) return [about('assignee', someone)];
  return [about('assignee', Prisma.sql`(q.assignee_id IS NULL OR ${someone})`)];
}

function createdBetween(criteria: ListCriteria): ListCondition[] {
  const sql = createdRange(criteria, Prisma.sql`q`);
  return sql ? [about('created', sql)] : [];
}

/** When the quotes of `row` were made; both tables have it. */
export function createdRange(
  { createdFrom: from, createdBefore: before }: ListCriteria,
  row: Prisma.Sql,
): Prisma.Sql | null {
  const bounds = [
    ...(from ? [Prisma.sql`${row}.created_at >= ${instant(from)}`] : []),
    ...(before ? [Prisma.sql`${row}.created_at < ${instant(before)}`] : []),
  ];
  return bounds.length > 0 ? Prisma.join(bounds, ' AND ') : null;
}

function totalBetween({ totalFrom: from, totalTo: to }: ListCriteria): ListCondition[] {
  const bounds = [
    ...(from === null ? [] : [Prisma.sql`q.total >= ${from}::numeric`]),
    ...(to === null ? [] : [Prisma.sql`q.total <= ${to}::numeric`]),
  ];
  return bounds.length > 0 ? [about('total', Prisma.join(bounds, ' AND '))] : [];
}

function inSearchRow({ tags, company, terms }: ListCriteria): ListCondition[] {
  const conditions: ListCondition[] = [];
  if (tags.length > 0) {
    conditions.push({ kind: 'tags', on: 's', sql: Prisma.sql`s.tags @> ${tags}::text[]` });
  }
  if (company !== null) {
    conditions.push({ kind: 'company', on: 's', sql: Prisma.sql`s.company = ${company}` });
  }
  if (terms.length > 0) {
    // The same as LIKE, in a third of its time.
    const each = terms.map((term) => Prisma.sql`strpos(s.text, ${soughtText(term)}) > 0`);
    conditions.push({ kind: 'search', on: 's', sql: Prisma.join(each, ' AND ') });
  }
  return conditions;
}

export function instant(at: Date): Prisma.Sql {
  return Prisma.sql`${at.toISOString()}::timestamptz`;
}
