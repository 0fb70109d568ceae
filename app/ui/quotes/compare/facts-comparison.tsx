import { Card, Text } from '@shopify/polaris';
import type { ReactNode } from 'react';
import type { ComparedVersion } from '../../../quotes/versions/compare/compared-version.ts';
import { FACTS, type Comparison } from '../../../quotes/versions/compare/compare-versions.ts';
import type { FieldValue } from '../../../quotes/fields/field-value.ts';
import { OutsideParagraph, OutsideText } from '../../outside-text.tsx';
import { useReading } from '../../reading.tsx';
import { useText } from '../../texts.tsx';
import { fieldText } from '../field-text.ts';
import table from '../quote-items.module.css';
import { ChangeBadge } from './change-badge.tsx';
import styles from './compare.module.css';
import { FactValue } from './fact-value.tsx';
import { NothingDiffers } from './nothing-differs.tsx';
import { Nothing } from './was-and-is.tsx';

interface FactsComparisonProps {
  comparison: Comparison;
  before: ComparedVersion;
  after: ComparedVersion;
  /** What the two are called. */
  names: { before: string; after: string };
  onlyChanges: boolean;
}

/** What two versions say beside their lines, and the quote's custom fields. */
export function FactsComparison(props: FactsComparisonProps) {
  const { comparison, before, after, names, onlyChanges } = props;
  const t = useText();
  const rows: FactRowProps[] = [
    ...FACTS.map((fact) => ({
      id: fact,
      what: t(`quoteParts.${fact}`),
      changed: comparison.changedFacts.includes(fact),
      before: <FactValue version={before} fact={fact} />,
      after: <FactValue version={after} fact={fact} />,
    })),
    ...comparison.fields.map((field) => ({
      id: `field ${field.label}`,
      what: field.label,
      changed: field.changed,
      before: <FieldWords value={field.before} />,
      after: <FieldWords value={field.after} />,
    })),
  ].map((row) => ({ ...row, names }));
  const shown = rows.filter(({ changed }) => changed || !onlyChanges);
  if (shown.length === 0) return <NothingDiffers title="compare.rest" says="compare.sameFacts" />;
  return (
    <Card padding="0">
      <div className={table.room}>
        <table className={`${table.table} ${styles.facts}`}>
          <caption className={table.caption}>
            <Text as="h2" variant="headingMd">
              {t('compare.rest')}
            </Text>
          </caption>
          <thead>
            <tr>
              <th scope="col">{t('compare.what')}</th>
              <th scope="col">{names.before}</th>
              <th scope="col">{names.after}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <FactRow key={row.id} {...row} />
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}

interface FactRowProps {
  id: string;
  what: string;
  changed: boolean;
  before: ReactNode;
  after: ReactNode;
  names: FactsComparisonProps['names'];
}

function FactRow({ what, changed, before, after, names }: FactRowProps) {
  return (
    <tr>
      <th scope="row">
        <div className={styles.what}>
          <OutsideText>{what}</OutsideText>
          {changed && <ChangeBadge change="changed" />}
        </div>
      </th>
      <td data-label={names.before}>
        <div>{before}</div>
      </td>
      <td data-label={names.after}>
        <div className={changed ? styles.changed : undefined}>{after}</div>
      </td>
    </tr>
  );
}

function FieldWords({ value }: { value: FieldValue | null }) {
  const t = useText();
  const reading = useReading();
  if (value === null) return <Nothing />;
  return <OutsideParagraph>{fieldText(t, value, reading)}</OutsideParagraph>;
}
