import { Prisma } from '@prisma/client';

/**
 * Could not connect (P1xxx: unreachable, refused, timed out, closed), no connection or transaction to
 * be had in time (P2024, P2028): https://www.prisma.io/docs/orm/reference/error-reference
 */
const UNAVAILABLE = /^(P10\d\d|P2024|P2028)$/;
/** SQLSTATE: connection exceptions, too many connections, shutting down or starting up. */
const UNAVAILABLE_SQLSTATE = /^(08|53|57P0)/;

const UNAVAILABLE_KINDS: ReadonlySet<unknown> = new Set([
  'DatabaseNotReachable',
  'ConnectionClosed',
  'SocketTimeout',
  'TlsConnectionError',
  'TooManyConnections',
]);
const DRIVER_MESSAGES =
  /^(Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect)/;

/** Whether something thrown says that the database cannot be reached or has no room, and not that a query is wrong. */
export function isDatabaseUnavailable(error: unknown): boolean {
  if (error instanceof Prisma.PrismaClientInitializationError) return true;
  if (error instanceof Prisma.PrismaClientKnownRequestError) {
    return UNAVAILABLE.test(error.code) || driverSaysSo(error.meta?.driverAdapterError);
  }
  if (!(error instanceof Error)) return false;
  return (
    // What breaks between two statements of a transaction comes as it is.
    driverSaysSo(error) ||
    // The pg driver's own: a connection broke in the middle of a transaction, or there was none to be had.
    DRIVER_MESSAGES.test(error.message) ||
    // The session storage's, when it could not read its table at start.
    error.name.startsWith('MissingSession') ||
    error.constructor.name.startsWith('MissingSession')
  );
}

/** `error` is the adapter's own, which names its kind or passes the server's code on. */
function driverSaysSo(error: unknown): boolean {
  const cause = causeOf(error);
  if ('kind' in cause && UNAVAILABLE_KINDS.has(cause.kind)) return true;
  return (
    'originalCode' in cause &&
    typeof cause.originalCode === 'string' &&
    UNAVAILABLE_SQLSTATE.test(cause.originalCode)
  );
}

function causeOf(error: unknown): object {
  if (typeof error !== 'object' || error === null || !('cause' in error)) return {};
  return typeof error.cause === 'object' && error.cause !== null ? error.cause : {};
}
