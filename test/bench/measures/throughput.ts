import type { Results } from '../limits.ts';
import { startChild } from '../processes/child.ts';
import type { RawSenderApi } from '../processes/raw-sender.ts';
import { nativeBody } from '#app/outbound/formats/native.ts';
import { quoteCreatedData } from '../quote-created.ts';
import { deliverBacklog, type DeliveredBacklog } from '../stage/deliver-backlog.ts';
import { FOUR_SHOPS, openScenario, type Backend } from '../stage/scenario.ts';
import type { Stage } from '../stage/stage.ts';
import { median, rounded } from '../statistics.ts';
import type { Measure } from './measure.ts';

const BACKENDS: readonly Backend[] = ['redis', 'postgres'];
/** Where no engine was asked for that tells how many it uses. */
const CONNECTIONS_BY_DEFAULT = 50;

/**
 * A backlog of 20,000 on each backend, and as many raw posts over as many connections as the engine
 * had open. Each round compares with the raw posts of the same minute, for a machine's own speed changes by a
 * third between one and the next; the median of the rounds' ratios counts. Each starts cold: a new
 * process, no connection open.
 */
export const throughput: Measure<'raw' | Backend> = {
  names: ['raw', ...BACKENDS],
  async run(stage, wanted) {
    const count = stage.quick ? 5_000 : 20_000;
    const rounds = stage.quick ? 1 : 5;
    const raw: number[] = [];
    const rawCpuMs: number[] = [];
    const engine: Record<Backend, DeliveredBacklog[]> = { redis: [], postgres: [] };
    let connections = CONNECTIONS_BY_DEFAULT;
    for (let round = 0; round < rounds; round += 1) {
      for (const backend of BACKENDS.filter((each) => wanted.has(each))) {
        await using scenario = await openScenario(stage, { backend, shops: FOUR_SHOPS });
        const run = await deliverBacklog(scenario, count);
        engine[backend].push(run);
        connections = run.connections;
      }
      const posted = await rawPosts(stage, count, connections);
      raw.push(count / posted.seconds);
      rawCpuMs.push(rounded((posted.cpuSeconds * 1_000) / count));
    }
    return {
      rawPostsPerSecond: rounded(median(raw)),
      raw: { rounds: raw.map(rounded), connections, posts: count, cpuMsPerPost: rawCpuMs },
      ...figures('redis', engine.redis, { count, raw }),
      ...figures('postgres', engine.postgres, { count, raw }),
    };
  },
};

function figures(
  backend: Backend,
  runs: readonly DeliveredBacklog[],
  { count, raw }: { count: number; raw: readonly number[] },
): Results {
  if (runs.length === 0) return {};
  const perSecond = runs.map(({ seconds }) => count / seconds);
  const ratios = perSecond.map((each, round) => each / (raw[round] ?? Number.NaN));
  return {
    [backend]: {
      deliveriesPerSecond: rounded(median(perSecond)),
      ratioToRaw: rounded(median(ratios)),
      rounds: perSecond.map(rounded),
      ratios: ratios.map(rounded),
      backlog: count,
      connections: runs.map((run) => run.connections),
      duplicates: runs.map((run) => run.duplicates),
      workerPeakMb: runs.map((run) => rounded(run.workerPeakMb)),
      cpuMsPerDelivery: runs.map((run) => run.cpuMs),
    },
  };
}

async function rawPosts(stage: Stage, count: number, connections: number) {
  await stage.receiver.call('reset');
  const url = `${stage.receiverUrl}/raw`;
  const secret = `whsec_${Buffer.alloc(32, 9).toString('base64')}`;
  const body = nativeBody({
    id: 'evt_raw',
    type: 'quote.created',
    occurredAt: new Date(),
    shopDomain: 'raw.myshopify.com',
    data: quoteCreatedData(1),
  });
  await using sender = startChild<RawSenderApi>('raw-sender.ts', {
    NODE_EXTRA_CA_CERTS: stage.caPath,
  });
  const posted = await sender.call('post', {
    message: { url, secret, body },
    count,
    connections,
  });
  const { deliveryIds, wrongSignatures } = await stage.receiver.call('collect', { '/raw': secret });
  if (deliveryIds.length !== count || wrongSignatures > 0) {
    throw new Error(`Of ${count} raw posts ${deliveryIds.length} arrived.`);
  }
  return posted;
}
