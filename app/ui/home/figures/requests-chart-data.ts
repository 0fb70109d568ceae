import type { InsightPeriod } from '../../../quotes/insights/insight-period.ts';
import type { InsightBar } from '../../../quotes/insights/insights.ts';
import type { ChartData } from '../../integrations/health-chart-data.ts';
import { dayInWords } from './figure-words.ts';

interface Charted {
  bars: InsightBar[];
  period: InsightPeriod;
  locale: string;
}

/** Quotes by when they were made: those that were ordered, and on top of them the others. */
export function requestsChart({ bars, period, locale }: Charted): ChartData {
  const ordered = bars.map((bar) => bar.ordered);
  const notOrdered = bars.map((bar) => bar.requested - bar.ordered);
  return {
    kind: 'bars',
    labels: bars.map(({ day }) => ({
      short: dayInWords(day, locale, period === '12m' ? 'month' : 'short'),
      full: dayInWords(day, locale),
    })),
    series: [
      { name: 'home.figures.chart.ordered', look: 'ordered', values: ordered },
      { name: 'home.figures.chart.notOrdered', look: 'notOrdered', values: notOrdered },
    ],
  };
}
