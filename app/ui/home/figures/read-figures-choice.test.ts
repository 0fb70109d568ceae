import { expect, test } from 'vitest';
import { readFiguresChoice } from './read-figures-choice.ts';

const TEAM = [{ id: 'mem_1' }];

test.each([
  ['', { period: '30d', person: null }, []],
  ['period=12m&person=mem_1', { period: '12m', person: 'mem_1' }, []],
  ['period=&person=', { period: '30d', person: null }, []],
  ['period=8d&person=mem_1', { period: '30d', person: 'mem_1' }, ['period']],
  ['period=7d&person=mem_2', { period: '7d', person: null }, ['person']],
])('“%s” is what figures are of, and the rest is left out', (address, chosen, leftOut) => {
  expect(readFiguresChoice(new URLSearchParams(address), TEAM)).toEqual({ chosen, leftOut });
});
