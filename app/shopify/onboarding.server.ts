import type { Db } from '../db.server.ts';

/** Whether the shop has waved its onboarding checklist away. */
export async function onboardingDismissed(db: Db, shopId: number): Promise<boolean> {
  const shop = await db.shop.findUniqueOrThrow({
    where: { id: shopId },
    select: { onboardingDismissedAt: true },
  });
  return shop.onboardingDismissedAt !== null;
}

/** Waves it away for good. The first time counts. */
export async function dismissOnboarding(
  deps: { db: Db; clock: () => Date },
  shopId: number,
): Promise<void> {
  await deps.db.shop.updateMany({
    where: { id: shopId, onboardingDismissedAt: null },
    data: { onboardingDismissedAt: deps.clock() },
  });
}
