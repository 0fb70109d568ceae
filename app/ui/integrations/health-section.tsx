import { BlockStack, Box, Card, InlineStack, Text } from '@shopify/polaris';
import { useMemo } from 'react';
import type { EndpointHealth } from '../../outbound/health/endpoint-health.ts';
import type { Standing } from '../../outbound/health/standing.ts';
import { messageText } from '../../texts/message.ts';
import { OutsideText } from '../outside-text.tsx';
import { useReading } from '../reading.tsx';
import { useText } from '../texts.tsx';
import { Time } from '../time.tsx';
import { attemptsChart, barLabels, timesChart } from './health-chart-data.ts';
import { HealthChart } from './health-chart.tsx';
import { HEALTH_ID, HealthPeriodSwitch } from './health-period-switch.tsx';
import { HealthTable } from './health-table.tsx';
import { responseTime, successRate, wholeNumber } from './health-words.ts';
import styles from './health.module.css';

interface HealthSectionProps {
  health: EndpointHealth;
  lastError: Standing['lastError'];
}

/** How an endpoint did lately: figures, two small charts, and what went wrong last. */
export function HealthSection({ health, lastError }: HealthSectionProps) {
  const t = useText();
  return (
    <div id={HEALTH_ID}>
      <Card>
        <BlockStack gap="400">
          <InlineStack align="space-between" blockAlign="center" gap="200">
            <Text as="h2" variant="headingMd">
              {t('health.title')}
            </Text>
            <HealthPeriodSwitch period={health.period} />
          </InlineStack>
          {health.attempts === 0 ? (
            <Text as="p" tone="subdued">
              {t(`health.nothingSent.${health.period}`)}
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
  const t = useText();
  const reading = useReading();
  const { period, bars } = health;
  const labels = useMemo(() => barLabels(bars, period, reading), [bars, period, reading]);
  const attempts = useMemo(() => attemptsChart(bars, labels), [bars, labels]);
  const times = useMemo(() => timesChart(bars, labels), [bars, labels]);
  return (
    <>
      <dl className={styles.figures}>
        <Figure name={t('health.successRate')} value={successRate(t, health)} />
        <Figure name={t('health.attempts')} value={wholeNumber(t, health.attempts)} />
        <Figure name={t('health.medianResponse')} value={responseTime(t, health.medianMs)} />
        <Figure name={t('health.p95')} value={responseTime(t, health.p95Ms)} />
      </dl>
      <div className={styles.charts}>
        <HealthChart title={t('health.attempts')} data={attempts} />
        <HealthChart title={t('health.responseTime')} data={times} />
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
  const t = useText();
  return (
    <Box background="bg-surface-secondary" borderRadius="200" padding="300">
      <Text as="p">
        <Text as="span" fontWeight="semibold">
          {t('health.lastError')}
        </Text>{' '}
        <Text as="span" tone="subdued">
          <Time at={lastError.at} />
        </Text>
      </Text>
      <Text as="p">
        <OutsideText>{messageText(t, lastError.error)}</OutsideText>
      </Text>
    </Box>
  );
}
