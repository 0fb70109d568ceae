import { BlockStack, Box, Card, InlineStack, Text } from '@shopify/polaris';
import { useMemo } from 'react';
import type { EndpointHealth } from '../../outbound/health/endpoint-health.ts';
import type { Standing } from '../../outbound/health/standing.ts';
import { OutsideText } from '../outside-text.tsx';
import { useReading } from '../reading.tsx';
import { Time } from '../time.tsx';
import { attemptsChart, barLabels, timesChart } from './health-chart-data.ts';
import { HealthChart } from './health-chart.tsx';
import { HEALTH_ID, HealthPeriodSwitch } from './health-period-switch.tsx';
import { HealthTable } from './health-table.tsx';
import { responseTime, successRate } from './health-words.ts';
import styles from './health.module.css';

interface HealthSectionProps {
  health: EndpointHealth;
  lastError: Standing['lastError'];
}

/** How an endpoint did lately: figures, two small charts, and what went wrong last. */
export function HealthSection({ health, lastError }: HealthSectionProps) {
  return (
    <div id={HEALTH_ID}>
      <Card>
        <BlockStack gap="400">
          <InlineStack align="space-between" blockAlign="center" gap="200">
            <Text as="h2" variant="headingMd">
              Health
            </Text>
            <HealthPeriodSwitch period={health.period} />
          </InlineStack>
          {health.attempts === 0 ? (
            <Text as="p" tone="subdued">
              Nothing was sent to this endpoint in the last {health.period}.
            </Text>
          ) : (
            <Figures health={health} />
          )}
          {lastError && <LastErrorLine lastError={lastError} />}
        </BlockStack>
      </Card>
    </div>
  );
}

function Figures({ health }: { health: EndpointHealth }) {
  const reading = useReading();
  const { period, bars } = health;
  const labels = useMemo(() => barLabels(bars, period, reading), [bars, period, reading]);
  const attempts = useMemo(() => attemptsChart(bars, labels), [bars, labels]);
  const times = useMemo(() => timesChart(bars, labels), [bars, labels]);
  return (
    <>
      <dl className={styles.figures}>
        <Figure name="Success rate" value={successRate(health)} />
        <Figure name="Attempts" value={health.attempts.toLocaleString('en')} />
        <Figure name="Median response" value={responseTime(health.medianMs)} />
        <Figure name="95th percentile" value={responseTime(health.p95Ms)} />
      </dl>
      <div className={styles.charts}>
        <HealthChart title="Attempts" data={attempts} />
        <HealthChart title="Response time" data={times} />
      </div>
      <HealthTable bars={bars} labels={labels} />
    </>
  );
}

function Figure({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>
        <Text as="span" tone="subdued">
          {name}
        </Text>
      </dt>
      <dd>
        <Text as="span" variant="headingLg">
          {value}
        </Text>
      </dd>
    </div>
  );
}

function LastErrorLine({ lastError }: { lastError: NonNullable<Standing['lastError']> }) {
  return (
    <Box background="bg-surface-secondary" borderRadius="200" padding="300">
      <Text as="p">
        <Text as="span" fontWeight="semibold">
          Last error
        </Text>{' '}
        <Text as="span" tone="subdued">
          <Time at={lastError.at} />
        </Text>
      </Text>
      <Text as="p">
        <OutsideText>{lastError.error}</OutsideText>
      </Text>
    </Box>
  );
}
