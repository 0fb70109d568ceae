import type { Db } from '../../db.server.ts';
import type { PipelineStage } from '../pipeline/stage.ts';
import { settingsVersion } from '../settings-version.server.ts';

/** Transactions commit in another order than they began in: one that commits late is among so many. */
const LATEST = 20;

/**
 * For a board left open: a text that is another one as soon as anything happened to a quote of the shop,
 * or its pipeline was changed. It says nothing of the filter, and is asked for far more often than it changes.
 */
export async function boardVersion(
  db: Db,
  shopId: number,
  pipeline: readonly PipelineStage[],
): Promise<string> {
  const latest = await db.event.findMany({
    where: { shopId },
    orderBy: [{ occurredAt: 'desc' }, { id: 'desc' }],
    take: LATEST,
    select: { id: true },
  });
  return settingsVersion({ pipeline, latest: latest.map(({ id }) => id) });
}
