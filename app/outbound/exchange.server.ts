import type { Dispatcher } from 'undici';
import { failureInWords, statusInWords } from './failure-in-words.ts';
import { readBeginning } from './read-beginning.server.ts';
import { untilAborted } from './until-aborted.ts';

/** What came of one POST. */
export interface Outcome {
  succeeded: boolean;
  /** Null when no answer came. */
  statusCode: number | null;
  /** The answer's Retry-After header. */
  retryAfter: string | null;
  /** For the merchant, in plain words; null when it succeeded. */
  error: string | null;
  /** The first 1 KB of the answer; null when it had none. */
  responseBody: string | null;
  /** From before connecting to the last byte read. */
  responseTimeMs: number;
}

export interface Message {
  url: string;
  headers: Record<string, string>;
  body: string;
}

/** PROTOCOLS.md, "Delivery": for the whole exchange, connecting to the last byte read. */
export const DEADLINE_MS = 10_000;

/**
 * Posts a message and reads the beginning of the answer, all of it within `deadlineMs`. Redirects
 * are not followed. Never throws: whatever goes wrong is an outcome.
 */
export async function exchange(
  connections: Dispatcher,
  message: Message,
  deadlineMs: number = DEADLINE_MS,
): Promise<Outcome> {
  const startedAt = performance.now();
  const outcome = await post(connections, message, deadlineMs);
  return { ...outcome, responseTimeMs: Math.round(performance.now() - startedAt) };
}

async function post(
  connections: Dispatcher,
  { url, headers, body }: Message,
  deadlineMs: number,
): Promise<Omit<Outcome, 'responseTimeMs'>> {
  const { origin, pathname, search, host } = new URL(url);
  const deadline = AbortSignal.timeout(deadlineMs);
  let statusCode: number | null = null;
  let retryAfter: string | null = null;
  try {
    const request = connections.request({
      origin,
      path: `${pathname}${search}`,
      method: 'POST',
      headers,
      body,
      signal: deadline,
      // The deadline is what counts; these would end a slow exchange earlier.
      headersTimeout: 0,
      bodyTimeout: 0,
    });
    // undici looks at the signal once it is connected, however long the name and the handshake take;
    // then it sends nothing any more.
    const answer = await untilAborted(request, deadline);
    statusCode = answer.statusCode;
    retryAfter = oneValue(answer.headers['retry-after']);
    const encoding = oneValue(answer.headers['content-encoding']);
    const responseBody = await readBeginning(answer.body, encoding);
    const succeeded = statusCode >= 200 && statusCode < 300;
    const error = succeeded ? null : statusInWords(statusCode);
    return { succeeded, statusCode, retryAfter, error, responseBody };
  } catch (failure) {
    const error = deadline.aborted
      ? `${host} did not answer completely within ${deadlineMs / 1_000} seconds. Check that it can be reached, and that it answers before it does long work.`
      : failureInWords(failure, host);
    return { succeeded: false, statusCode, retryAfter, error, responseBody: null };
  }
}

function oneValue(header: string | string[] | undefined): string | null {
  return (Array.isArray(header) ? header[0] : header) ?? null;
}
