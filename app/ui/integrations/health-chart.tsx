import { InlineStack, Text } from '@shopify/polaris';
import { useEffect, useRef } from 'react';
import { useText } from '../texts.tsx';
import type { ChartData, SeriesLook } from './health-chart-data.ts';
import styles from './health.module.css';

interface HealthChartProps {
  title: string;
  data: ChartData;
  /** What it shows, for those who cannot see it. */
  says?: string;
}

/** A small chart with its legend. What it shows is told by the table below it, too. */
export function HealthChart({ title, data, says }: HealthChartProps) {
  const t = useText();
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    let isGone = false;
    let erase = (): void => undefined;
    void import('./health-drawing.ts').then(({ draw }) => {
      if (isGone || !canvas.current) return;
      const drawing = draw(t, canvas.current, data);
      erase = () => drawing.destroy();
    });
    return () => {
      isGone = true;
      erase();
    };
  }, [t, data]);
  return (
    <figure className={styles.chart}>
      <figcaption className={styles.caption}>
        <Text as="h3" variant="headingSm">
          {title}
        </Text>
        <InlineStack gap="300">
          {data.series.map(({ name, look }) => (
            <Legend key={look} name={t(name)} look={look} />
          ))}
        </InlineStack>
      </figcaption>
      <div className={styles.canvas}>
        <canvas ref={canvas} role="img" aria-label={says ?? t('health.chart', { title })} />
      </div>
    </figure>
  );
}

function Legend({ name, look }: { name: string; look: SeriesLook }) {
  return (
    <span className={styles.legend}>
      <span className={`${styles.swatch} ${styles[look]}`} aria-hidden />
      <Text as="span" tone="subdued" variant="bodySm">
        {name}
      </Text>
    </span>
  );
}
