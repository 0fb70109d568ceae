import type { Transaction } from '../../db.server.ts';
import { newId } from '../../ids.ts';
import { loadTexts } from '../../texts/load-texts.ts';
import { chooseLocale } from '../../texts/locale.ts';
import { DEFAULT_STAGES } from './stage.ts';

/**
 * Where new quotes of a shop begin. A shop without a pipeline gets the default one: at its first
 * quote, or when somebody first looks at it. The caller holds the shop's row, so that it is made once.
 */
export async function firstStageId(tx: Transaction, shopId: number, now: Date): Promise<string> {
  const first = await tx.stage.findFirst({
    where: { shopId },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: { id: true },
  });
  if (first) return first.id;
  const shop = await tx.shop.findUniqueOrThrow({
    where: { id: shopId },
    select: { locale: true },
  });
  const { t } = await loadTexts(chooseLocale([shop.locale ?? '']));
  const stages = DEFAULT_STAGES.map(({ name, ...stage }, position) => ({
    ...stage,
    name: t(name),
    id: newId('stage'),
    shopId,
    position,
    createdAt: now,
  }));
  await tx.stage.createMany({ data: stages });
  return stages[0]?.id ?? '';
}
