import { nowMs } from '../clock.ts';
import { cpuSeconds } from './own-cpu.ts';
import { prepare, rawConnections, rawPost, type RawMessage } from './raw-posts.ts';
import { serve } from './serve.ts';

/** The limit: nothing but POSTs, in a process of its own as the worker is. */

export type RawSenderApi = typeof api;

const api = {
  /** Seconds for `count` posts over `connections`, from before the first connects to the last answer read. */
  async post(load: { message: RawMessage; count: number; connections: number }) {
    const message = prepare(load.message);
    const agent = rawConnections(load.connections);
    const startedAt = nowMs();
    const cpuBefore = cpuSeconds();
    let sent = 0;
    const sender = async (): Promise<void> => {
      while (sent < load.count) {
        sent += 1;
        await rawPost(agent, message, `raw_${sent}`);
      }
    };
    await Promise.all(Array.from({ length: load.connections }, sender));
    const seconds = (nowMs() - startedAt) / 1_000;
    const cpu = cpuSeconds() - cpuBefore;
    await agent.close();
    return { seconds, cpuSeconds: cpu };
  },
};

serve(api);
