import type { Db, Transaction } from '../../db.server.ts';
import { MAX_STAGES, stageColor, type PipelineStage } from './stage.ts';

/** A shop's pipeline from left to right; empty before its first quote. */
export async function listStages(db: Db | Transaction, shopId: number): Promise<PipelineStage[]> {
  const stages = await db.stage.findMany({
    where: { shopId },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    take: MAX_STAGES,
    select: { id: true, name: true, color: true, enteredOn: true },
  });
  return stages.map((stage) => ({ ...stage, color: stageColor(stage.color) }));
}
