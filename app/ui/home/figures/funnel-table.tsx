import { Text } from '@shopify/polaris';
import { FUNNEL_STEPS, type Funnel } from '../../../quotes/insights/insights.ts';
import { useReading } from '../../reading.tsx';
import { useText } from '../../texts.tsx';
import { Awaited } from './awaited.tsx';
import { Bar } from './bar.tsx';
import { share } from './figure-words.ts';
import styles from './figures.module.css';

/** How many quotes came how far: a table whose rows are the bars of the chart. */
export function FunnelTable({ funnel }: { funnel: Funnel | null }) {
  const t = useText();
  const { locale } = useReading();
  return (
    <div>
      <Text as="h3" variant="headingSm">
        {t('home.figures.funnel')}
      </Text>
      <table className={styles.bars}>
        <thead>
          <tr>
            <th scope="col">{t('home.figures.step')}</th>
            <th scope="col">{t('home.figures.quotes')}</th>
            <th scope="col">{t('home.figures.share')}</th>
          </tr>
        </thead>
        <tbody>
          {FUNNEL_STEPS.map((step) => (
            <tr key={step}>
              <th scope="row">
                {t(`home.figures.steps.${step}`)}
                <Bar part={funnel && funnel[step]} whole={funnel?.requested ?? 0} />
              </th>
              <td>
                <Awaited>{funnel && funnel[step].toLocaleString(locale)}</Awaited>
              </td>
              <td>
                <Awaited>{funnel && share(funnel[step], funnel.requested, locale)}</Awaited>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
