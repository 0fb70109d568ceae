import { expect, it } from 'vitest';
import { en } from '../../../texts/en/catalogue.ts';
import { createTexts } from '../../../texts/texts.ts';
import { requestsChart } from './requests-chart-data.ts';

const { t } = createTexts('en', en);

it('a bar has what was ordered, and on top of it what was not', () => {
  const bars = [
    { day: '2026-10-01', requested: 5, ordered: 2 },
    { day: '2026-11-01', requested: 1, ordered: 1 },
  ];
  const chart = requestsChart(t, { bars, period: '12m', locale: 'en' });
  expect(chart.series).toEqual([
    { name: 'Ordered', look: 'ordered', values: [2, 1] },
    { name: 'Not ordered so far', look: 'notOrdered', values: [3, 0] },
  ]);
  expect(chart.labels[0]).toEqual({ short: 'Oct 26', full: 'October 1, 2026' });
});
