import { pino, type Logger } from 'pino';
import { env } from './env.server.ts';

export type Log = Logger;

/** Structured logs, one JSON line each, on standard output. Secrets never belong in a field. */
export const log: Log = pino(
  {
    level: env().LOG_LEVEL,
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    serializers: { err: loggedError },
  },
  // Written in the background, the last lines of a process that ends come late, out of order or not at all.
  pino.destination({ sync: true }),
);

/**
 * An error as logs show it. Prisma's validation errors quote the whole query, people's data in it: of
 * those only the reason is kept, which is their last line, and where they came from.
 */
export function loggedError(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  // Redis errors carry the command they answer; that of signing in holds the password.
  const { command: _command, ...facts } = pino.stdSerializers.err(error);
  if (error.name !== 'PrismaClientValidationError') return facts;
  const frames = facts.stack.match(/^ {4}at .*$/gm) ?? [];
  return {
    ...facts,
    message: error.message.trim().split('\n').at(-1),
    stack: [error.name, ...frames].join('\n'),
  };
}
