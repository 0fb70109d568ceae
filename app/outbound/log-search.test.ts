import fc from 'fast-check';
import { TypeID } from 'typeid-js';
import { expect, test } from 'vitest';
import { newId } from '../ids.ts';
import { parseLogSearch } from './log-search.ts';

const EVENT = 'evt_01kak2v3w8f5r9s0c1d2e3f4g5';

test.each([
  ['dlv_01kak2v3w8f5r9s0c1d2e3f4g5', { for: 'delivery', id: 'dlv_01kak2v3w8f5r9s0c1d2e3f4g5' }],
  [` ${EVENT.toUpperCase()} `, { for: 'event', id: EVENT }],
  ['1001', { for: 'quote', number: 1001, name: null }],
  ['#1001', { for: 'quote', number: 1001, name: null }],
  ['Q-1001', { for: 'quote', number: 1001, name: 'Q-1001' }],
])('%s is looked for as what it is', (text, search) => {
  expect(parseLogSearch(text)).toEqual(search);
});

test('an event is found by the GUID that SuperOffice’s format calls it by', () => {
  const id = newId('event');
  const guid = TypeID.fromString(id, 'evt').toUUID();
  expect(parseLogSearch(guid.toUpperCase())).toEqual({ for: 'event', id });
});

test('what is neither an id nor a number is not looked for', () => {
  for (const text of ['', 'CRM', "evt_' OR 1=1 --x", '%']) expect(parseLogSearch(text)).toBeNull();
  fc.assert(fc.property(fc.string(), (text) => void parseLogSearch(text)));
});
