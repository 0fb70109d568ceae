import type { Db } from '../../db.server.ts';
import { newId } from '../../ids.ts';
import type { InstalledShop } from '../../shopify/find-shop.server.ts';
import { message, type Message } from '../../texts/message.ts';
import type { Actor } from '../actor.ts';
import type { StepError } from '../steps/step-outcome.ts';
import type { StepDeps } from '../steps/step.ts';
import type { BulkWork } from './bulk-step.ts';
import { parseBulk, type BulkWish } from './parse-bulk.ts';

/** For so long a result can be found, and a key stays taken. */
const KEPT_FOR_MS = 30 * 24 * 60 * 60 * 1_000;

export type StartedBulk = { ok: true; jobId: string } | { ok: false; errors: StepError[] };

/** Whose quotes, and who takes the step. */
export interface BulkBy {
  shop: InstalledShop;
  actor: Actor;
}

/**
 * Has a step taken of many quotes in the background, in their order and in the name of who asks. Asked
 * twice with the same key it is one job. Refuses what no quote could take: a person who left, a stage
 * that is gone.
 */
export async function startBulk(
  { db, clock }: StepDeps,
  { shop, actor }: BulkBy,
  wish: BulkWish,
): Promise<StartedBulk> {
  const parsed = parseBulk(wish);
  if (!parsed.ok) return parsed;
  const { bulk } = parsed;
  const about = await nameOf(db, shop.id, bulk);
  if (!about.ok) return about;
  const now = clock();
  const old = { lt: new Date(now.getTime() - KEPT_FOR_MS) };
  await db.bulkJob.deleteMany({ where: { shopId: shop.id, status: 'done', createdAt: old } });
  await db.bulkJob.createMany({
    data: {
      id: newId('bulkJob'),
      shopId: shop.id,
      clientKey: bulk.clientKey,
      step: bulk.step,
      args: { ...bulk.args, about: about.name },
      quoteIds: bulk.quoteIds,
      actorId: actor.memberId,
      actorNumber: actor.number,
      actorName: actor.name,
      createdAt: now,
    },
    skipDuplicates: true,
  });
  const { id } = await db.bulkJob.findUniqueOrThrow({
    where: { shopId_clientKey: { shopId: shop.id, clientKey: bulk.clientKey } },
    select: { id: true },
  });
  return { ok: true, jobId: id };
}

type Named = { ok: true; name: string | null } | { ok: false; errors: StepError[] };

/** What the step is about, as people call it now. */
async function nameOf(db: Db, shopId: number, { step, args }: BulkWork): Promise<Named> {
  switch (step) {
    case 'assign': {
      const { memberId } = args;
      if (memberId === null) return { ok: true, name: null };
      const where = { id: memberId, shopId, removedAt: null };
      const member = await db.teamMember.findFirst({ where, select: { name: true } });
      return named(member, 'memberId', message('refusals.notOnTeam'));
    }
    case 'stage': {
      const where = { id: args.stageId, shopId };
      const stage = await db.stage.findFirst({ where, select: { name: true } });
      return named(stage, 'stageId', message('refusals.stageGone'));
    }
    case 'add-tag':
    case 'remove-tag':
      return { ok: true, name: args.tag };
    case 'remove':
      return { ok: true, name: null };
  }
}

function named(found: { name: string } | null, field: string, missing: Message): Named {
  return found
    ? { ok: true, name: found.name }
    : { ok: false, errors: [{ field, message: missing }] };
}
