import type { Db } from '../../db.server.ts';
import { UNTROUBLED } from './breaker.ts';
import { lastErrors } from './last-errors.server.ts';
import type { Standing } from './standing.ts';

/** How each of these endpoints of the shop stands, in two queries however many there are. */
export async function readStandings(
  db: Db,
  shopId: number,
  endpointIds: string[],
): Promise<Standing[]> {
  if (endpointIds.length === 0) return [];
  const [endpoints, errors] = await Promise.all([
    db.endpoint.findMany({
      where: { shopId, id: { in: endpointIds } },
      select: { id: true, disabledAt: true, disabledReason: true, lane: { select: LANE } },
    }),
    lastErrors(db, shopId, endpointIds),
  ]);
  return endpoints.map(({ id, lane, ...disabled }) => ({
    endpointId: id,
    ...disabled,
    ...(lane ?? UNTROUBLED),
    lastError: errors.find(({ endpointId }) => endpointId === id) ?? null,
  }));
}

const LANE = { failuresInRow: true, failingSince: true, openUntil: true } as const;
