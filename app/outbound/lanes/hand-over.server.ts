import type { Log } from '../../log.server.ts';
import type { DeliveryQueue } from '../delivery-queue.ts';
import type { Lane } from './lane.ts';
import type { LaneHolding } from './lane-holding.server.ts';

interface Deps {
  queue: DeliveryQueue;
  log: Log;
}

export const NOT_RELEASED = 'lanes not released; their leases end by themselves';

/** Has whichever worker comes first look after endpoints. Never throws: the sweep finds what it missed. */
export async function wakeElsewhere(
  { queue, log }: Deps,
  endpointIds: string[],
  delayMs: number,
): Promise<void> {
  if (endpointIds.length === 0) return;
  try {
    await queue.wake(endpointIds, delayMs);
  } catch (error) {
    log.warn({ err: error, endpoints: endpointIds.length }, 'left to the sweep');
  }
}

/** Lets all lanes go and tells the other workers of what is in them, and of those that were not looked at yet. */
export async function handOver(
  deps: Deps,
  { holding, held, left }: { holding: LaneHolding; held: Lane[]; left: Lane[] },
): Promise<void> {
  try {
    const released = await holding.letGo(held, true);
    const byMoment = Map.groupBy(released, ({ wakeInMs }) => wakeInMs);
    const now = [...left, ...(byMoment.get(0) ?? []).map(({ lane }) => lane)];
    byMoment.delete(0);
    await wakeElsewhere(deps, idsOf(now), 0);
    for (const [wakeInMs, lanes] of byMoment) {
      if (wakeInMs === null) continue;
      await wakeElsewhere(deps, idsOf(lanes.map(({ lane }) => lane)), wakeInMs);
    }
  } catch (error) {
    deps.log.warn({ err: error }, NOT_RELEASED);
  }
}

function idsOf(lanes: Lane[]): string[] {
  return lanes.map(({ endpointId }) => endpointId);
}
