import { expect, test } from 'vitest';
import type { Board } from '../../../quotes/board/board.ts';
import { arrangeBoard } from './arrange-board.ts';
import { boardState, changeBoard, type BoardChange, type BoardState } from './board-state.ts';
import { board, card, column } from './test-board.ts';

const one = card('1', 'new');
const two = card('2', 'new');
const three = card('3', 'won');
const start = (): Board => board([column('new', [one, two]), column('won', [three])]);

const after = (...changes: BoardChange[]): BoardState =>
  changes.reduce(changeBoard, boardState(start()));
const moved = (quote = two, from = 'new', to = 'won'): BoardChange => ({
  type: 'moved',
  move: { quote, from, to },
});
const shown = (state: BoardState) =>
  arrangeBoard(state).map(({ stage, cards }) => [stage.id, ...cards.map(({ id }) => id)]);

test('a quote is on top of the stage that it was moved to at once', () => {
  expect(shown(after(moved()))).toEqual([
    ['new', '1'],
    ['won', '2', '3'],
  ]);
});

test('counts and sums go with it', () => {
  const euros = card('4', 'new', { currency: 'EUR', total: '0.10' });
  const [from, to] = arrangeBoard(after(moved(), moved(euros, 'new', 'won')));
  expect(from).toMatchObject({ count: 0 });
  expect(to).toMatchObject({
    count: 3,
    sums: [
      { currency: 'USD', total: '20.00' },
      { currency: 'EUR', total: '0.10' },
    ],
  });
});

test('a currency whose last quote leaves is not in the sums any more', () => {
  const [from] = arrangeBoard(after(moved(), moved(one)));
  expect(from).toMatchObject({ count: 0, sums: [] });
});

test('what was moved last is on top', () => {
  expect(shown(after(moved(), moved(one)))).toEqual([['new'], ['won', '1', '2', '3']]);
});

test('a column that nothing was moved to or from stays the very same', () => {
  const state = changeBoard(
    boardState(board([...start().columns, column('lost', [card('9', 'lost')])])),
    moved(),
  );
  expect(arrangeBoard(state)[2]).toBe(state.columns[2]);
});

test('refused, it is where it was', () => {
  expect(shown(after(moved(), { type: 'refused' }))).toEqual(shown(after()));
});

test('refused, but moved on meanwhile, it waits for the answer to that', () => {
  const state = after(moved(), moved(two, 'won', 'new'), { type: 'refused' });
  expect(state.pending).toHaveLength(1);
  expect(shown(state)).toEqual([
    ['new', '2', '1'],
    ['won', '3'],
  ]);
});

test('once it is taken and read again, it stays on top and is counted once', () => {
  const read = board([column('new', [one]), column('won', [three, card('2', 'won')])], '2');
  const state = after(moved(), { type: 'taken' }, { type: 'read', board: read });
  expect(shown(state)).toEqual([
    ['new', '1'],
    ['won', '2', '3'],
  ]);
  expect(arrangeBoard(state)[1]).toMatchObject({ count: 2, sums: [{ total: '20.00' }] });
});

test('where a colleague moved it afterwards counts for more', () => {
  const state = after(moved(), { type: 'taken' }, { type: 'read', board: start() });
  expect(shown(state)).toEqual(shown(after()));
});

test('deleted by a colleague, it is gone', () => {
  const read = board([column('new', [one]), column('won', [three])]);
  const state = after(moved(), { type: 'taken' }, { type: 'read', board: read });
  expect(shown(state)).toEqual([
    ['new', '1'],
    ['won', '3'],
  ]);
});

test('what is not answered yet stays where it was put, whatever is read', () => {
  expect(shown(after(moved(), { type: 'read', board: start() }))).toEqual(shown(after(moved())));
});

test('further cards come below, each once; nothing new is the end', () => {
  const four = card('4', 'new');
  const more = (cursor: string): BoardChange => ({
    type: 'more',
    stageId: 'new',
    cursor,
    more: { cards: [two, four], nextCursor: 'next' },
  });
  const [first, ...others] = start().columns;
  const cut = board([{ ...column('new'), ...first, nextCursor: 'first' }, ...others]);
  const state = changeBoard(boardState(cut), more('first'));
  expect(shown(state)).toEqual([
    ['new', '1', '2', '4'],
    ['won', '3'],
  ]);
  expect(state.columns[0]?.nextCursor).toBe('next');
  expect(changeBoard(state, more('next')).columns[0]?.nextCursor).toBeNull();
  expect(changeBoard(state, more('first')), 'read again meanwhile').toEqual(state);
});
