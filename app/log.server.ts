import { pino, type Logger } from 'pino';
import { env } from './env.server.ts';

export type Log = Logger;

/** Structured logs, one JSON line each, on standard output. Secrets never belong in a field. */
export const log: Log = pino({
  level: env().LOG_LEVEL,
  base: undefined,
  timestamp: pino.stdTimeFunctions.isoTime,
  formatters: { level: (label) => ({ level: label }) },
});
