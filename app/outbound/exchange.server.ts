import type { Dispatcher } from 'undici';
import { message as told, type Message as Told } from '../texts/message.ts';
import { Answer } from './answer.server.ts';
import { failureInWords, statusInWords } from './failure-in-words.ts';
import { readBeginning, READ_AT_MOST_BYTES } from './read-beginning.server.ts';

/** What came of one POST. */
export interface Outcome {
  succeeded: boolean;
  /** Null when no answer came. */
  statusCode: number | null;
  /** The answer's Retry-After header. */
  retryAfter: string | null;
  /** For the merchant; null when it succeeded. */
  error: Told | null;
  /** The first 1 KB of the answer; null when it had none. */
  responseBody: string | null;
  /** From before connecting to the last byte read. */
  responseTimeMs: number;
}

export interface Message {
  url: URL;
  headers: Record<string, string>;
  body: string | Buffer;
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
  const answer = new Answer(READ_AT_MOST_BYTES);
  const deadline = setTimeout(() => answer.giveUp(new DeadlinePassed()), deadlineMs);
  try {
    connections.dispatch(
      {
        origin: url.origin,
        path: `${url.pathname}${url.search}`,
        method: 'POST',
        headers,
        body,
        // The deadline is what counts; these would end a slow exchange earlier.
        headersTimeout: 0,
        bodyTimeout: 0,
      },
      answer,
    );
    const { chunks } = await answer.whole;
    return await judged(answer, chunks);
  } catch (failure) {
    const { statusCode, headers: answered } = answer;
    const error =
      failure instanceof DeadlinePassed
        ? told('failures.tooSlow', { host: url.host, seconds: deadlineMs / 1_000 })
        : failureInWords(failure, url.host);
    const retryAfter = oneValue(answered['retry-after']);
    return { succeeded: false, statusCode, retryAfter, error, responseBody: null };
  } finally {
    clearTimeout(deadline);
  }
}

class DeadlinePassed extends Error {
  override name = 'DeadlinePassed';
}

async function judged(
  { statusCode, headers }: Answer,
  chunks: Buffer[],
): Promise<Omit<Outcome, 'responseTimeMs'>> {
  const status = statusCode ?? 0;
  const succeeded = status >= 200 && status < 300;
  return {
    succeeded,
    statusCode,
    retryAfter: oneValue(headers['retry-after']),
    error: succeeded ? null : statusInWords(status),
    responseBody: await readBeginning(chunks, oneValue(headers['content-encoding'])),
  };
}

function oneValue(header: string | string[] | undefined): string | null {
  return (Array.isArray(header) ? header[0] : header) ?? null;
}
