import { describe, expect, test } from 'vitest';
import { readVersionChoice, versionChoiceParams, type Choosable } from './version-choice.ts';

const read = (address: string, there: Choosable) =>
  readVersionChoice(new URLSearchParams(address), there);
const three = { numbers: [3, 2, 1], changed: false };

describe('an address', () => {
  test('that names nothing means what changed last', () => {
    expect(read('', three)?.chosen).toEqual({ from: 2, to: 3 });
    expect(read('', { ...three, changed: true })?.chosen).toEqual({ from: 3, to: 'now' });
    expect(read('', { numbers: [1], changed: false })?.chosen).toEqual({ from: 1, to: 'now' });
  });

  test('means the versions that it names, in either order, the quote as it is now among them', () => {
    expect(read('from=3&to=1', three)).toEqual({ chosen: { from: 3, to: 1 }, hasMistake: false });
    expect(read('from=1&to=now', three)?.chosen).toEqual({ from: 1, to: 'now' });
    expect(read('from=1', three)?.chosen).toEqual({ from: 1, to: 3 });
  });

  test.each(['from=7', 'to=0', 'from=-1', 'to=1.0', 'from=01', 'to=latest', 'from=%27'])(
    'with %s says so, and shows what is most likely meant',
    (address) => {
      expect(read(address, three)).toEqual({ chosen: { from: 2, to: 3 }, hasMistake: true });
    },
  );

  test('is read as it was written', () => {
    const chosen = { from: 1, to: 'now' } as const;
    const params = new URLSearchParams(versionChoiceParams(chosen));
    expect(readVersionChoice(params, three)?.chosen).toEqual(chosen);
  });
});

test('a quote that was never sent has nothing to compare', () => {
  expect(read('from=1&to=2', { numbers: [], changed: true })).toBeNull();
});
