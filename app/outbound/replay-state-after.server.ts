import { Prisma } from '@prisma/client';
import type { Transaction } from '../db.server.ts';
import { matching, type Wanted } from './replay-matching.server.ts';
import type { ReplayPlaces } from './replay-places.ts';
import type { ReplayStatus } from './replay.ts';

interface Reached {
  /** Those of the filter that were not removed, and whether they are turned off. */
  endpoints: { id: string; isOff: boolean }[];
  places: ReplayPlaces;
}

/**
 * What a replay is after a step: done when nothing is left to send. When all that is left is for
 * endpoints that were turned off on the way it is stopped, so that somebody who enables them can go on
 * with it.
 */
export async function stateAfter(
  tx: Transaction,
  wanted: Wanted,
  { endpoints, places }: Reached,
): Promise<ReplayStatus> {
  const left = endpoints.filter(({ id }) => places.get(id) !== 'done');
  if (left.some(({ isOff }) => !isOff)) return 'running';
  for (const { id } of left) {
    const place = places.get(id);
    const after = place === 'done' ? undefined : place;
    const part = { endpointId: Prisma.sql`${id}`, after, limit: 1 };
    const found = await tx.$queryRaw<unknown[]>`${matching(wanted, part)}`;
    if (found.length > 0) return 'stopped';
  }
  return 'done';
}
