import { expect, test } from 'vitest';
import { readAtMost } from './read-at-most.server.ts';

/** A stream of these pieces, which knows what was taken and whether it was let go of. */
function pieces(...texts: string[]) {
  const left = [...texts];
  const state = { left, cancelled: false };
  const stream = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const next = left.shift();
        if (next === undefined) controller.close();
        else controller.enqueue(new TextEncoder().encode(next));
      },
      cancel() {
        state.cancelled = true;
      },
    },
    { highWaterMark: 0 },
  );
  return { stream, state };
}

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

test('a stream that is short enough is read whole', async () => {
  expect(textOf(await readAtMost(pieces('ab', 'cd').stream, 5))).toBe('abcd');
  expect(textOf(await readAtMost(pieces().stream, 5))).toBe('');
  expect(textOf(await readAtMost(null, 5))).toBe('');
});

test('of a longer one the beginning is read and the rest is not fetched', async () => {
  const { stream, state } = pieces('ab', 'cd', 'ef', 'gh');
  expect(textOf(await readAtMost(stream, 3))).toBe('abc');
  expect(state).toEqual({ left: ['ef', 'gh'], cancelled: true });
});
