import { expect, it } from 'vitest';
import { attemptsChart, barLabels, timesChart } from './health-chart-data.ts';

const BARS = [
  {
    start: new Date('2026-11-20T23:00:00.000Z'),
    attempts: 5,
    succeeded: 3,
    medianMs: 45,
    p95Ms: 900,
  },
  {
    start: new Date('2026-11-21T00:00:00.000Z'),
    attempts: 0,
    succeeded: 0,
    medianMs: null,
    p95Ms: null,
  },
];
const READING = { locale: 'en', timeZone: 'America/New_York', now: new Date(0) };

it('bars are labelled by when they begin, in the reader’s time zone', () => {
  expect(barLabels(BARS, 'day', READING)).toEqual([
    { short: '6:00 PM', full: 'Nov 20, 6:00 PM' },
    { short: '7:00 PM', full: 'Nov 20, 7:00 PM' },
  ]);
  expect(barLabels(BARS, 'week', READING).map(({ short }) => short)).toEqual(['Nov 20', 'Nov 20']);
});

it('failed attempts are those that did not succeed; without attempts there are no times', () => {
  expect(attemptsChart(BARS, []).series.map(({ values }) => values)).toEqual([
    [3, 0],
    [2, 0],
  ]);
  expect(timesChart(BARS, []).series.map(({ values }) => values)).toEqual([
    [45, null],
    [900, null],
  ]);
});
