import { Button, Collapsible } from '@shopify/polaris';
import { useId, useState } from 'react';
import type { HealthBar } from '../../outbound/health/endpoint-health.ts';
import type { PlainTextKey } from '../../texts/catalogue.ts';
import { useText } from '../texts.tsx';
import type { ChartData } from './health-chart-data.ts';
import { responseTime, wholeNumber } from './health-words.ts';
import styles from './health.module.css';

interface HealthTableProps {
  bars: HealthBar[];
  labels: ChartData['labels'];
}

const COLUMNS: PlainTextKey[] = [
  'health.from',
  'health.succeeded',
  'health.failed',
  'health.median',
  'health.p95',
];

/** The charts' figures, newest first, for those who cannot see a chart or want to know exactly. */
export function HealthTable({ bars, labels }: HealthTableProps) {
  const t = useText();
  const [open, setOpen] = useState(false);
  const id = useId();
  const rows = bars
    .map((bar, index) => ({ ...bar, label: labels[index]?.full ?? '' }))
    .toReversed();
  return (
    <div>
      <Button
        variant="plain"
        disclosure={open ? 'up' : 'down'}
        ariaExpanded={open}
        ariaControls={id}
        onClick={() => setOpen(!open)}
      >
        {t('health.table')}
      </Button>
      <Collapsible id={id} open={open}>
        <div className={styles.table}>
          <table>
            <thead>
              <tr>
                {COLUMNS.map((name) => (
                  <th key={name} scope="col">
                    {t(name)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ start, label, attempts, succeeded, medianMs, p95Ms }) => (
                <tr key={start.getTime()}>
                  <th scope="row">{label}</th>
                  <td>{wholeNumber(t, succeeded)}</td>
                  <td>{wholeNumber(t, attempts - succeeded)}</td>
                  <td>{responseTime(t, medianMs)}</td>
                  <td>{responseTime(t, p95Ms)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </Collapsible>
    </div>
  );
}
