import { expect, test } from 'vitest';
import type { LogPlace } from './log-cursor.ts';
import { decodePlaces, encodePlaces, type ReplayPlaces } from './replay-places.ts';

test('how far a replay is with each endpoint survives being stored', () => {
  const places: ReplayPlaces = new Map<string, LogPlace | 'done'>([
    ['ep_1', { createdAt: new Date('2026-11-21T12:00:00.123Z'), id: 'dlv_1' }],
    ['ep_2', 'done'],
  ]);
  expect(decodePlaces(encodePlaces(places))).toEqual(places);
});

test('nothing stored is the beginning of every endpoint', () => {
  expect(decodePlaces(null).size).toBe(0);
});

test('a place that is none is a bug, not a beginning: nothing is sent twice over it', () => {
  expect(() => decodePlaces('{"ep_1":"nowhere"}')).toThrow('nowhere');
});
