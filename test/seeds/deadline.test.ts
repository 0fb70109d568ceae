import { Dispatcher } from 'undici';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { exchange } from '#app/outbound/exchange.server.ts';
import { telling } from '#test/setup/telling.ts';

/** Takes a request and is never heard of again. */
class Silence extends Dispatcher {
  override dispatch(): boolean {
    return true;
  }
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a receiver has ten seconds, and not a moment less', async () => {
  const message = { url: new URL('https://crm.example.com/hooks'), headers: {}, body: '{}' };
  const over = vi.fn<() => void>();
  const outcome = exchange(new Silence(), message);
  void outcome.then(over);
  await vi.advanceTimersByTimeAsync(9_999);
  expect(over).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(await outcome).toMatchObject({
    succeeded: false,
    statusCode: null,
    responseTimeMs: 10_000,
    error: telling(/within 10 seconds/),
  });
});
