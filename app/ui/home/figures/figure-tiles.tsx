import { Text } from '@shopify/polaris';
import type { Insights } from '../../../quotes/insights/insights.ts';
import type { Translate } from '../../../texts/texts.ts';
import { useReading } from '../../reading.tsx';
import { useText } from '../../texts.tsx';
import { Awaited } from './awaited.tsx';
import { comparedCount, lengthOfTime, share, valueBefore } from './figure-words.ts';
import styles from './figures.module.css';

/** The four figures that matter most; null: not known yet. */
export function FigureTiles({ insights }: { insights: Insights | null }) {
  const t = useText();
  const { locale } = useReading();
  const told = insights && figures(t, insights, locale);
  return (
    <dl className={styles.tiles}>
      {(['requested', 'ordered', 'conversion', 'answer'] as const).map((name) => (
        <div key={name}>
          <dt>
            <Text as="span" tone="subdued">
              {t(`home.figures.${name}`)}
            </Text>
          </dt>
          <dd>
            <Text as="p" variant="headingLg">
              <Awaited>{told && told[name].value}</Awaited>
            </Text>
            <div className={styles.before}>
              <Text as="p" variant="bodySm" tone="subdued">
                <Awaited>{told && told[name].before}</Awaited>
              </Text>
            </div>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function figures(t: Translate, insights: Insights, locale: string) {
  const { funnel, before, period } = insights;
  const count = (name: 'requested' | 'ordered') => ({
    value: funnel[name].toLocaleString(locale),
    before: comparedCount(t, { now: funnel[name], before: before.funnel[name], period }),
  });
  const rate = (of: typeof funnel) => share(of.ordered, of.requested, locale);
  const time = (of: typeof before) => lengthOfTime(of.medianAnswerSeconds, locale);
  return {
    requested: count('requested'),
    ordered: count('ordered'),
    conversion: { value: rate(funnel), before: valueBefore(t, rate(before.funnel), period) },
    answer: { value: time(insights), before: valueBefore(t, time(before), period) },
  };
}
