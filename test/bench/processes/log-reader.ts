import { db } from '#app/db.server.ts';
import type { LogFilter } from '#app/outbound/log-filter.ts';
import type { LogPage } from '#app/outbound/log-entry.ts';
import { readLogPage } from '#app/outbound/log-page.server.ts';
import { nowMs } from '../clock.ts';
import { serve } from './serve.ts';

/** Reads pages of the log as the admin's page does. */

export interface Reading {
  shopId: number;
  filters: LogFilter[];
}

export type LogReaderApi = typeof api;

const api = {
  /** Milliseconds of each page: a filter's newest, and the one before where there is one. */
  async read({ shopId, filters }: Reading): Promise<{ ms: number[]; rows: number }> {
    const ms: number[] = [];
    let rows = 0;
    for (const filter of filters) {
      let cursor: string | null = null;
      for (let page = 0; page < 2 && (page === 0 || cursor); page += 1) {
        const startedAt = nowMs();
        const found: LogPage = await readLogPage(db, shopId, { filter, cursor });
        ms.push(nowMs() - startedAt);
        rows += found.entries.length;
        cursor = found.olderCursor;
      }
    }
    return { ms, rows };
  },
};

serve(api);
