import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { issueCertificate, loadOrCreateCa } from '#test/sandbox/certificates.ts';
import { startOwnRedis, type TestRedis } from '#test/setup/redis.ts';
import { startChild, type Child } from '../processes/child.ts';
import type { ReceiverApi } from '../processes/receiver.ts';
import { startDatabases, type Databases } from './databases.ts';

/** Everything that the measures of a run share. */
export interface Stage {
  /** What is still open when the run ends, or is ended, is stopped with it. */
  stack: AsyncDisposableStack;
  databases: Databases;
  redis: TestRedis;
  receiver: Child<ReceiverApi>;
  /** https://localhost:port */
  receiverUrl: string;
  /** The same for one that accepts and never answers. */
  blackHoleUrl: string;
  caPath: string;
  /** Shorter runs, for working on the bench and the engine. */
  quick: boolean;
  /** Where logs of the workers go, and profiles of them if `profiled`. */
  outDir: string;
  profiled: boolean;
}

type StageOptions = Pick<Stage, 'stack' | 'quick' | 'outDir' | 'profiled'>;

/** Starts PostgreSQL, Redis and the receiver; they stop with `stack`. */
export async function openStage(options: StageOptions): Promise<Stage> {
  const { stack } = options;
  const dir = await mkdtemp(path.join(tmpdir(), 'quotewire-bench-ca-'));
  stack.defer(() => rm(dir, { recursive: true, force: true }));
  const ca = await loadOrCreateCa(dir);
  const receiver = stack.use(startChild<ReceiverApi>('receiver.ts'));
  const ports = await receiver.call('start', await issueCertificate(ca, ['localhost']));
  const redis = await startOwnRedis();
  stack.defer(() => redis.stop());
  return {
    ...options,
    databases: stack.use(await startDatabases()),
    redis,
    receiver,
    receiverUrl: `https://localhost:${ports.port}`,
    blackHoleUrl: `https://localhost:${ports.blackHolePort}`,
    caPath: ca.certPath,
  };
}
