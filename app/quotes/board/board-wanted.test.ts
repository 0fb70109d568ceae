import { expect, test } from 'vitest';
import { boardWantedParams, parseBoardWanted } from './board-wanted.ts';

const parse = (address: string) => parseBoardWanted(new URLSearchParams(address));

test('what a page shows already comes back from its address', () => {
  const wanted = { depths: new Map([['stg_a', 75]]), keptIds: ['quo_1', 'quo_2'] };
  expect(parseBoardWanted(new URLSearchParams(boardWantedParams(wanted)))).toEqual(wanted);
});

test('columns that show no more than at first are not named', () => {
  const params = boardWantedParams({ depths: new Map([['stg_a', 12]]), keptIds: [] });
  expect(params).toEqual({ shown: '', kept: '' });
});

test('hand-made addresses ask for no more than there is to be asked for', () => {
  expect(parse('shown=stg_a.99999,stg_b.0').depths).toEqual(
    new Map([
      ['stg_a', 500],
      ['stg_b', 25],
    ]),
  );
  const ids = Array.from({ length: 80 }, (_, index) => `quo_${index}`);
  expect(parse(`kept=${ids.join(',')}`).keptIds).toHaveLength(50);
});

test('what makes no sense is as if it were not there', () => {
  expect(parse('shown=stg_a,7.stg_b,x.5&kept=1,%00,quo_A')).toEqual({
    depths: new Map(),
    keptIds: [],
  });
});
