import type { Db, Transaction } from '../../db.server.ts';
import { newId } from '../../ids.ts';
import { lockShop } from '../../shopify/lock-shop.server.ts';
import { CHANGED_MEANWHILE, type SavedSettings } from '../setting-error.ts';
import { settingsVersion } from '../settings-version.server.ts';
import { listStages } from './list-stages.server.ts';
import { cleanDrafts, pipelineErrors, type StageDraft } from './pipeline-draft.ts';
import type { PipelineStage } from './stage.ts';

interface PipelineToSave {
  /** In their order; all that there are, and those to be added. */
  stages: StageDraft[];
  /** Of the page that they were typed into. */
  version: string;
}

/**
 * Adds stages, and gives those that are there their names, colours and order; none is deleted here.
 * Quotes stay in their stages, so nothing happens to them.
 */
export async function savePipeline(
  deps: { db: Db; clock: () => Date },
  shopId: number,
  { stages: typed, version }: PipelineToSave,
): Promise<SavedSettings> {
  const drafts = cleanDrafts(typed);
  const errors = pipelineErrors(drafts);
  if (errors.length > 0) return { ok: false, errors };
  return deps.db.$transaction(async (tx) => {
    await lockShop(tx, shopId);
    const stages = await listStages(tx, shopId);
    if (settingsVersion(stages) !== version || !areAllOf(drafts, stages)) {
      return { ok: false, errors: [CHANGED_MEANWHILE] };
    }
    for (const [position, draft] of drafts.entries()) {
      await saveStage(tx, { shopId, now: deps.clock(), position }, draft);
    }
    return { ok: true };
  });
}

/** Whether the drafts with an id are the stages there are, each once. */
function areAllOf(drafts: StageDraft[], stages: PipelineStage[]): boolean {
  const ids = drafts.flatMap(({ id }) => id ?? []).toSorted();
  const there = stages.map(({ id }) => id).toSorted();
  return ids.length === there.length && ids.every((id, place) => id === there[place]);
}

async function saveStage(
  tx: Transaction,
  { shopId, now, position }: { shopId: number; now: Date; position: number },
  { id, name, color, enteredOn }: StageDraft,
): Promise<void> {
  const data = { name, color, enteredOn, position };
  if (id !== null) {
    await tx.stage.update({ where: { id, shopId }, data });
  } else {
    await tx.stage.create({ data: { ...data, id: newId('stage'), shopId, createdAt: now } });
  }
}
