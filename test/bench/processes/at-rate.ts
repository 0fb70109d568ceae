import { setTimeout as sleep } from 'node:timers/promises';
import { nowMs } from '../clock.ts';

export interface Rate {
  perSecond: number;
  seconds: number;
}

/**
 * Begins `work` so many times a second, each at its own time: one that takes long holds up none of
 * those behind it. Resolves once all are done.
 */
export async function atRate(
  { perSecond, seconds }: Rate,
  work: (index: number) => Promise<void>,
): Promise<void> {
  const startedAt = nowMs();
  const underWay: Promise<void>[] = [];
  for (let index = 0; index < perSecond * seconds; index += 1) {
    const wait = startedAt + (index * 1_000) / perSecond - nowMs();
    if (wait > 0) await sleep(wait);
    const begun = work(index);
    // Its failure is told below, with all others begun.
    begun.catch(() => undefined);
    underWay.push(begun);
  }
  await Promise.all(underWay);
}
