import { nowMs } from '../clock.ts';
import { rounded } from '../statistics.ts';
import { insertBacklog } from './backlog.ts';
import { checkDelivered } from './check-delivered.ts';
import { cpuSeconds } from './cpu-seconds.ts';
import { residentMemory } from './resident-memory.ts';
import type { Scenario } from './scenario.ts';
import { untilArrived, untilStored } from './until-delivered.ts';

export interface DeliveredBacklog {
  /** From the commit and the first wake-up to the last attempt stored. */
  seconds: number;
  /** Connections that the worker had open at the same time, at most. */
  connections: number;
  duplicates: number;
  workerPeakMb: number;
  /** Milliseconds of processor time a delivery, by process: where the time goes on a machine with few. */
  cpuMs: { worker: number; postgres: number; receiver: number };
}

/**
 * Has a worker deliver a backlog over the endpoints of a scenario. The worker is up before the
 * backlog is committed: its start is in no figure, and its sweep gets no head start.
 */
export async function deliverBacklog(scenario: Scenario, count: number): Promise<DeliveredBacklog> {
  const { endpoints, producer, stage } = scenario;
  const endpointIds = endpoints.map(({ endpointId }) => endpointId);
  const client = await scenario.database.pool.connect();
  await client.query('BEGIN');
  const deliveryIds = await insertBacklog(client, endpoints, count);
  await using worker = await scenario.startWorker();
  // The producer's queue is connected; there is nothing to be sent yet.
  await producer.call('wake', endpointIds.slice(0, 1));

  await client.query('COMMIT');
  client.release();
  const cpuBefore = await cpuTimes(scenario, worker.pid);
  const startedAt = nowMs();
  await producer.call('wake', endpointIds);
  await untilArrived(scenario, count);
  await untilStored(scenario, endpoints);
  const seconds = (nowMs() - startedAt) / 1_000;
  const cpuAfter = await cpuTimes(scenario, worker.pid);

  const { duplicates } = await checkDelivered(scenario, deliveryIds);
  const { mostOpen } = await stage.receiver.call('progress');
  const { peakMb } = await residentMemory(worker.pid);
  return {
    seconds,
    connections: mostOpen,
    duplicates,
    workerPeakMb: peakMb,
    cpuMs: aDelivery(cpuBefore, cpuAfter, count),
  };
}

type CpuTimes = DeliveredBacklog['cpuMs'];

async function cpuTimes({ stage }: Scenario, workerPid: number): Promise<CpuTimes> {
  return {
    worker: await cpuSeconds(workerPid),
    postgres: await stage.databases.cpuSeconds(),
    receiver: await stage.receiver.call('cpuSeconds'),
  };
}

function aDelivery(before: CpuTimes, after: CpuTimes, count: number): CpuTimes {
  const ms = (name: keyof CpuTimes) => rounded(((after[name] - before[name]) * 1_000) / count);
  return { worker: ms('worker'), postgres: ms('postgres'), receiver: ms('receiver') };
}
