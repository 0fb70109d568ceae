import type { LoggedAttempt } from '../../outbound/logged-delivery.ts';
import type { PlainTextKey } from '../../texts/catalogue.ts';

/** Milliseconds after which an attempt is given up (PROTOCOLS.md, "Delivery"). */
const DEADLINE_MS = 10_000;

/** What to look at when an attempt failed; null when its error says all there is to say. */
export function attemptHint(
  attempt: Pick<LoggedAttempt, 'statusCode' | 'error' | 'responseTimeMs'>,
): PlainTextKey | null {
  const { statusCode: status, error, responseTimeMs } = attempt;
  if (error === null) return null;
  // Where no answer came before the time was up, the error itself says what to do.
  if (status === null) return responseTimeMs >= DEADLINE_MS ? 'deliveryLog.hints.slow' : null;
  if (status === 401 || status === 403) return 'deliveryLog.hints.signature';
  if (status === 404 || status === 405) return 'deliveryLog.hints.wrongAddress';
  if (status === 408 || status === 504) return 'deliveryLog.hints.slow';
  if (status === 410) return 'deliveryLog.hints.gone';
  if (status === 429) return 'deliveryLog.hints.busy';
  return status >= 500 ? 'deliveryLog.hints.broken' : null;
}
