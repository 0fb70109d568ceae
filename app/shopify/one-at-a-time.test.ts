import { expect, test } from 'vitest';
import { OneAtATime } from './one-at-a-time.ts';

/** A task that is under way until it is told to finish. */
function heldTask() {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  let started = false;
  const run = (): Promise<string> => {
    started = true;
    return promise;
  };
  return { run, finish: resolve, fail: reject, isStarted: () => started };
}

test('a second task of the same key starts when the first is done', async () => {
  const turns = new OneAtATime();
  const [first, second] = [heldTask(), heldTask()];
  const firstRun = turns.run('acme', first.run);
  const secondRun = turns.run('acme', second.run);
  expect(first.isStarted()).toBe(true);
  expect(second.isStarted()).toBe(false);

  first.finish('one');
  expect(await firstRun).toBe('one');
  second.finish('two');
  expect(await secondRun).toBe('two');
});

test('a failure is told to its own caller and keeps nobody waiting', async () => {
  const turns = new OneAtATime();
  const [first, second] = [heldTask(), heldTask()];
  const firstRun = turns.run('acme', first.run);
  const secondRun = turns.run('acme', second.run);

  first.fail(new Error('no token'));
  second.finish('two');

  await expect(firstRun).rejects.toThrow('no token');
  expect(await secondRun).toBe('two');
});

test('another key does not wait', async () => {
  const turns = new OneAtATime();
  const [held, other] = [heldTask(), heldTask()];
  const heldRun = turns.run('acme', held.run);
  other.finish('other');
  expect(await turns.run('globex', other.run)).toBe('other');
  held.finish('done');
  await heldRun;
});
