import { expect, it } from 'vitest';
import { requestsChart } from './requests-chart-data.ts';

it('a bar has what was ordered, and on top of it what was not', () => {
  const bars = [
    { day: '2026-10-01', requested: 5, ordered: 2 },
    { day: '2026-11-01', requested: 1, ordered: 1 },
  ];
  const chart = requestsChart({ bars, period: '12m', locale: 'en' });
  expect(chart.series).toEqual([
    { name: 'home.figures.chart.ordered', look: 'ordered', values: [2, 1] },
    { name: 'home.figures.chart.notOrdered', look: 'notOrdered', values: [3, 0] },
  ]);
  expect(chart.labels[0]).toEqual({ short: 'Oct 26', full: 'October 1, 2026' });
});
