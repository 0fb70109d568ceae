import type { Db } from '../../db.server.ts';
import { lockShop } from '../../shopify/lock-shop.server.ts';
import { settingsVersion } from '../settings-version.server.ts';
import { firstStageId } from './ensure-pipeline.server.ts';
import { listStages } from './list-stages.server.ts';
import type { PipelineStage } from './stage.ts';

export interface Pipeline {
  stages: PipelineStage[];
  /** Of the page that is read now. */
  version: string;
}

/** A shop's pipeline to be changed; a shop that has none gets the default one. */
export async function readPipeline(
  deps: { db: Db; clock: () => Date },
  shopId: number,
): Promise<Pipeline> {
  let stages = await listStages(deps.db, shopId);
  if (stages.length === 0) {
    stages = await deps.db.$transaction(async (tx) => {
      await lockShop(tx, shopId);
      await firstStageId(tx, shopId, deps.clock());
      return listStages(tx, shopId);
    });
  }
  return { stages, version: settingsVersion(stages) };
}
