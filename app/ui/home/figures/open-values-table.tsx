import type { OpenValue } from '../../../quotes/insights/insights.ts';
import { Money } from '../../money.tsx';
import { OutsideText } from '../../outside-text.tsx';
import { useReading } from '../../reading.tsx';
import { useText } from '../../texts.tsx';
import { Awaited } from './awaited.tsx';
import { Bar } from './bar.tsx';
import styles from './figures.module.css';

export interface NamedStage {
  id: string;
  name: string;
}

interface OpenValuesTableProps {
  stages: NamedStage[];
  /** Null: there is none, or it is not known yet. */
  value: OpenValue | null;
  isKnown: boolean;
}

/** Open quotes of one currency by stage: a table whose rows are the bars of the chart. */
export function OpenValuesTable({ stages, value, isKnown }: OpenValuesTableProps) {
  const t = useText();
  const { locale } = useReading();
  const rows = stages.map((stage) => ({ ...stage, ...value?.stages[stage.id] }));
  const cells = (of: { count?: number; total?: string }) => (
    <>
      <td>
        <Awaited>{isKnown ? (of.count ?? 0).toLocaleString(locale) : null}</Awaited>
      </td>
      <td>
        <Awaited>{isKnown ? <Amount total={of.total} currency={value?.currency} /> : null}</Awaited>
      </td>
    </>
  );
  return (
    <table className={styles.bars}>
      {value && (
        <caption className={styles.caption}>
          {t('home.figures.open.inCurrency', { currency: value.currency })}
        </caption>
      )}
      <thead>
        <tr>
          <th scope="col">{t('quoteParts.stage')}</th>
          <th scope="col">{t('home.figures.quotes')}</th>
          <th scope="col">{t('home.figures.open.value')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, ...of }) => (
          <tr key={id}>
            <th scope="row">
              <OutsideText>{name}</OutsideText>
              <Bar part={Number(of.total ?? 0)} whole={Number(value?.total ?? 0)} />
            </th>
            {cells(of)}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('home.figures.open.all')}</th>
          {cells(value ?? {})}
        </tr>
      </tfoot>
    </table>
  );
}

function Amount({ total, currency }: { total?: string; currency?: string }) {
  return total && currency ? <Money amount={total} currency={currency} /> : <>–</>;
}
