import { cpus, loadavg, totalmem } from 'node:os';
import type { Results } from './limits.ts';
import { POSTGRES_SETTINGS } from './stage/databases.ts';

/** Under which circumstances the figures came about. */
export function runFacts({ quick, only }: { quick: boolean; only: readonly string[] }): Results {
  return {
    at: new Date().toISOString(),
    quick,
    only,
    machine: {
      cpus: cpus().length,
      model: cpus()[0]?.model ?? '',
      memoryMb: Math.round(totalmem() / 1e6),
      node: process.version,
      /** Of the minute before: well above 0, somebody else was at work. */
      loadBefore: loadavg()[0] ?? 0,
    },
    postgresSettings: POSTGRES_SETTINGS,
  };
}
