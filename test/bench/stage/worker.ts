import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { open, readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import packageJson from '../../../package.json' with { type: 'json' };

const root = fileURLToPath(new URL('../../..', import.meta.url));
/** As `npm run start:worker` has them: what production runs is what is measured. */
const PRODUCTION_ARGS = packageJson.scripts['start:worker'].split(' ').slice(1);
const READY = '"worker ready"';
const READY_WITHIN_MS = 30_000;
/** A worker that is profiled writes its profile when it ends by itself. */
const DRAIN_MS = 20_000;

/** The worker in a process of its own, as production runs it. Disposed of, it is killed. */
export interface WorkerProcess extends AsyncDisposable {
  pid: number;
  /** SIGTERM, and the end it makes by itself. */
  drain(): Promise<void>;
}

interface WorkerOptions {
  outDir: string;
  /** Whether a profile of it is left there. */
  profiled: boolean;
}

/** Resolves once the worker says that it is ready. The log of the last one stays in `worker.log`. */
export async function startWorker(
  env: NodeJS.ProcessEnv,
  { outDir, profiled }: WorkerOptions,
): Promise<WorkerProcess> {
  const logFile = path.join(outDir, 'worker.log');
  const log = await open(logFile, 'w');
  const profiling = profiled ? ['--cpu-prof', `--cpu-prof-dir=${outDir}`] : [];
  const child = spawn(process.execPath, [...profiling, ...PRODUCTION_ARGS], {
    cwd: root,
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', log.fd, log.fd],
    detached: true,
  });
  await log.close();
  const exited = once(child, 'exit');
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal);
    await exited;
  };
  const worker: WorkerProcess = {
    pid: child.pid ?? 0,
    async drain() {
      const timer = setTimeout(() => child.kill('SIGKILL'), DRAIN_MS);
      await end('SIGTERM');
      clearTimeout(timer);
    },
    async [Symbol.asyncDispose]() {
      await (profiled ? worker.drain() : end('SIGKILL'));
    },
  };
  await untilReady(child, logFile);
  return worker;
}

async function untilReady(child: ChildProcess, logFile: string): Promise<void> {
  const deadline = Date.now() + READY_WITHIN_MS;
  for (;;) {
    const said = await readFile(logFile, 'utf8');
    if (said.includes(READY)) return;
    const ended = child.exitCode !== null || child.signalCode !== null;
    if (ended || Date.now() > deadline) {
      child.kill('SIGKILL');
      throw new Error(`the worker did not become ready: ${said}`);
    }
    await sleep(20);
  }
}
