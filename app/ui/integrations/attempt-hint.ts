import type { LoggedAttempt } from '../../outbound/logged-delivery.ts';

const SIGNATURE =
  'Your server refused the signature. Check that it uses this endpoint’s secret, and that it computes the HMAC from the raw request body, before any JSON is parsed.';
const WRONG_ADDRESS =
  'Your server does not know this address. Check its path, and that it takes POST requests.';
const GONE =
  'With 410 your server says that it wants no more events, so this endpoint was disabled.';
const BUSY = 'Your server asks for fewer requests. The delivery is tried again later.';
const BROKEN =
  'Your server failed while it handled the request. Look for the error in its own logs: your code may have thrown an exception.';
const SLOW =
  'Answer first, with any status from 200 to 299, and do the work afterwards in the background.';

/** Milliseconds after which an attempt is given up (PROTOCOLS.md, "Delivery"). */
const DEADLINE_MS = 10_000;

/** What to look at when an attempt failed; null when its error says all there is to say. */
export function attemptHint(
  attempt: Pick<LoggedAttempt, 'statusCode' | 'error' | 'responseTimeMs'>,
): string | null {
  const { statusCode: status, error, responseTimeMs } = attempt;
  if (error === null) return null;
  // Where no answer came before the time was up, the error itself says what to do.
  if (status === null) return responseTimeMs >= DEADLINE_MS ? SLOW : null;
  if (status === 401 || status === 403) return SIGNATURE;
  if (status === 404 || status === 405) return WRONG_ADDRESS;
  if (status === 408 || status === 504) return SLOW;
  if (status === 410) return GONE;
  if (status === 429) return BUSY;
  return status >= 500 ? BROKEN : null;
}
