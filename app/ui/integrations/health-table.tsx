import { Button, Collapsible } from '@shopify/polaris';
import { useId, useState } from 'react';
import type { HealthBar } from '../../outbound/health/endpoint-health.ts';
import type { ChartData } from './health-chart-data.ts';
import { responseTime } from './health-words.ts';
import styles from './health.module.css';

interface HealthTableProps {
  bars: HealthBar[];
  labels: ChartData['labels'];
}

/** The charts' figures, newest first, for those who cannot see a chart or want to know exactly. */
export function HealthTable({ bars, labels }: HealthTableProps) {
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
        Figures as a table
      </Button>
      <Collapsible id={id} open={open}>
        <div className={styles.table}>
          <table>
            <thead>
              <tr>
                {['From', 'Succeeded', 'Failed', 'Median', '95th percentile'].map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ start, label, attempts, succeeded, medianMs, p95Ms }) => (
                <tr key={start.getTime()}>
                  <th scope="row">{label}</th>
                  <td>{succeeded.toLocaleString('en')}</td>
                  <td>{(attempts - succeeded).toLocaleString('en')}</td>
                  <td>{responseTime(medianMs)}</td>
                  <td>{responseTime(p95Ms)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </Collapsible>
    </div>
  );
}
