import { Button, Collapsible } from '@shopify/polaris';
import { useId, useMemo, useState } from 'react';
import type { Insights } from '../../../quotes/insights/insights.ts';
import { HealthChart } from '../../integrations/health-chart.tsx';
import tables from '../../integrations/health.module.css';
import { useReading } from '../../reading.tsx';
import { useText } from '../../texts.tsx';
import { dayInWords } from './figure-words.ts';
import { requestsChart } from './requests-chart-data.ts';

/** When the quotes were made, as a chart and as a table; null: not known yet. */
export function RequestsOverTime({ insights }: { insights: Insights | null }) {
  const t = useText();
  const { locale } = useReading();
  const id = useId();
  const [open, setOpen] = useState(false);
  const data = useMemo(
    () => requestsChart({ bars: [], period: '30d', ...insights, locale }),
    [insights, locale],
  );
  return (
    <div>
      <HealthChart
        title={t('home.figures.chart.title')}
        data={data}
        says={t('home.figures.chart.drawn')}
      />
      <Button
        variant="plain"
        disclosure={open ? 'up' : 'down'}
        ariaExpanded={open}
        ariaControls={id}
        onClick={() => setOpen(!open)}
      >
        {t('home.figures.chart.table')}
      </Button>
      <Collapsible id={id} open={open}>
        <div className={tables.table}>
          <table>
            <thead>
              <tr>
                {(['from', 'requested', 'ordered'] as const).map((name) => (
                  <th key={name} scope="col">
                    {t(`home.figures.chart.${name}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {(insights?.bars ?? []).toReversed().map(({ day, requested, ordered }) => (
                <tr key={day}>
                  <th scope="row">{dayInWords(day, locale)}</th>
                  <td>{requested.toLocaleString(locale)}</td>
                  <td>{ordered.toLocaleString(locale)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </Collapsible>
    </div>
  );
}
