import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from '../log.server.ts';

interface Rounds {
  /** What trouble is logged under. */
  name: string;
  everyMs: number;
  log: Log;
}

/**
 * Runs something now and then again `everyMs` after it ended. Trouble is logged and the next round
 * tried; `stop` waits for the current one.
 */
export function repeatedly(
  { name, everyMs, log }: Rounds,
  run: () => Promise<unknown>,
): { stop(): Promise<void> } {
  const stopped = new AbortController();
  const rounds = (async () => {
    while (!stopped.signal.aborted) {
      await run().catch((error: unknown) => log.warn({ err: error }, `${name} failed`));
      await sleep(everyMs, undefined, { signal: stopped.signal }).catch(() => undefined);
    }
  })();
  return {
    async stop() {
      stopped.abort();
      await rounds;
    },
  };
}
