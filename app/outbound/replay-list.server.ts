import type { EndpointStatus } from '@prisma/client';
import type { Db } from '../db.server.ts';
import { COUNT_CAP, cappedCount } from './capped-count.ts';
import { readFilter } from './replay-filter.server.ts';
import { decodePlaces } from './replay-places.ts';
import type { Replay, ReplayStatus } from './replay.ts';

/** Replays shown: those that run, to be stopped, then the newest; what came of older ones is in the log. */
const SHOWN = 5;
const SHOWN_FOR_DAYS = 1;
/** Somebody may want to go on with it. */
const STOPPED_SHOWN_FOR_DAYS = 7;

interface ReplayRow {
  id: string;
  status: ReplayStatus;
  filter: Record<string, string>;
  total: number;
  resent: number;
  cursor: string | null;
  createdAt: Date;
  completedAt: Date | null;
  arrived: number;
  onTheirWay: number;
  failed: number;
}

/**
 * The shop's replays of the last days, those that run first and then the newest, and how the deliveries
 * they sent again fared: counted off `deliveries_replay_idx` up to the cap, so at most 30,000 index
 * entries a replay. A delivery that another replay sent again since counts there. With an endpoint:
 * those of it alone.
 */
export async function listReplays(
  db: Db,
  shopId: number,
  endpointId: string | null = null,
): Promise<Replay[]> {
  const rows = await db.$queryRaw<ReplayRow[]>`
    SELECT r.id, r.status::text AS status, r.filter, r.total, r.resent, r.cursor,
           r.created_at AS "createdAt", r.completed_at AS "completedAt",
           arrived.count AS arrived, under_way.count AS "onTheirWay", failed.count AS failed
      FROM (SELECT * FROM replays
             WHERE shop_id = ${shopId}
               AND (${endpointId}::text IS NULL OR filter->>'endpoint' = ${endpointId})
               AND (status = 'running'
                    OR created_at > now() - make_interval(days => CASE WHEN status = 'stopped'
                         THEN ${STOPPED_SHOWN_FOR_DAYS}::int ELSE ${SHOWN_FOR_DAYS}::int END))
             ORDER BY (status = 'running') DESC, created_at DESC LIMIT ${SHOWN}::int) r
     CROSS JOIN LATERAL (SELECT count(*)::int AS count FROM (
       SELECT FROM deliveries d WHERE d.replay_id = r.id AND d.status = 'succeeded'
        LIMIT ${COUNT_CAP + 1}::int) x) arrived
     CROSS JOIN LATERAL (SELECT count(*)::int AS count FROM (
       SELECT FROM deliveries d WHERE d.replay_id = r.id AND d.status = 'pending'
        LIMIT ${COUNT_CAP + 1}::int) x) under_way
     CROSS JOIN LATERAL (SELECT count(*)::int AS count FROM (
       SELECT FROM deliveries d WHERE d.replay_id = r.id AND d.status = 'failed'
        LIMIT ${COUNT_CAP + 1}::int) x) failed
     ORDER BY (r.status = 'running') DESC, r.created_at DESC`;
  if (rows.length === 0) return [];
  const endpoints = await readEndpoints(db, shopId);
  return rows.map((row) => shown(row, endpoints));
}

const WHY = { disabled: 'disabled', paused: 'paused', enabled: 'failing' } as const;

interface ReplayedEndpoint {
  id: string;
  name: string;
  status: EndpointStatus;
  removed: boolean;
  /** Its circuit breaker lets nothing through. */
  failing: boolean;
}

async function readEndpoints(db: Db, shopId: number): Promise<ReplayedEndpoint[]> {
  return db.$queryRaw`
    SELECT e.id, e.name, e.status::text AS status, e.removed_at IS NOT NULL AS removed,
           l.open_until IS NOT NULL AS failing
      FROM endpoints e LEFT JOIN lanes l ON l.endpoint_id = e.id
     WHERE e.shop_id = ${shopId}`;
}

function shown(row: ReplayRow, endpoints: ReplayedEndpoint[]): Replay {
  const { filter: stored, cursor, arrived, onTheirWay, failed, ...replay } = row;
  const filter = readFilter(stored);
  const places = decodePlaces(cursor);
  const { endpointId } = filter.log;
  const waiting = endpoints.filter(
    ({ id, status, removed, failing }) =>
      (endpointId === null || id === endpointId) &&
      places.get(id) !== 'done' &&
      !removed &&
      (replay.status === 'running'
        ? status === 'paused' || (status === 'enabled' && failing)
        : replay.status === 'stopped' && status === 'disabled'),
  );
  return {
    ...replay,
    filter,
    endpointName: endpoints.find(({ id }) => id === endpointId)?.name ?? null,
    arrived: cappedCount(arrived),
    onTheirWay: cappedCount(onTheirWay),
    failed: cappedCount(failed),
    waitsFor: waiting.map(({ id, name, status }) => ({
      id,
      name,
      why: WHY[status],
    })),
  };
}
