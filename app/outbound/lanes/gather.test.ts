import { expect, test } from 'vitest';
import { gather } from './gather.ts';

/** Work that ends when it is told to. */
function controlled() {
  const begun: { items: number[]; end: PromiseWithResolvers<string> }[] = [];
  return {
    begun,
    work: (items: number[]): Promise<string> => {
      const end = Promise.withResolvers<string>();
      begun.push({ items, end });
      return end.promise;
    },
  };
}

const aTurn = () => new Promise((resolve) => setImmediate(resolve));

test('what comes while work is under way goes together afterwards', async () => {
  const { begun, work } = controlled();
  const add = gather({ most: 10, atOnce: 1 }, work);
  const first = add(1);
  await aTurn();
  const others = [add(2), add(3)];
  await aTurn();
  expect(begun.map(({ items }) => items)).toEqual([[1]]);
  begun[0]?.end.resolve('one');
  expect(await first).toBe('one');
  await aTurn();
  expect(begun.map(({ items }) => items)).toEqual([[1], [2, 3]]);
  begun[1]?.end.resolve('two');
  expect(await Promise.all(others)).toEqual(['two', 'two']);
});

test('no go has more items than may be, and no more goes are under way at once', async () => {
  const { begun, work } = controlled();
  const add = gather({ most: 2, atOnce: 2 }, work);
  const all = [1, 2, 3, 4, 5].map((item) => add(item));
  await aTurn();
  expect(begun.map(({ items }) => items)).toEqual([
    [1, 2],
    [3, 4],
  ]);
  for (const { end } of begun) end.resolve('done');
  await aTurn();
  expect(begun[2]?.items).toEqual([5]);
  begun[2]?.end.resolve('done');
  await Promise.all(all);
});

test('a go that fails rejects its own items, and the next one begins', async () => {
  const { begun, work } = controlled();
  const add = gather({ most: 1, atOnce: 1 }, work);
  const [bad, good] = [add(1), add(2)];
  await aTurn();
  begun[0]?.end.reject(new Error('no'));
  await expect(bad).rejects.toThrow('no');
  await aTurn();
  begun[1]?.end.resolve('yes');
  expect(await good).toBe('yes');
});
