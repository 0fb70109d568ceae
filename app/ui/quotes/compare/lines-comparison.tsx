import { Card, Text } from '@shopify/polaris';
import type { LineComparison } from '../../../quotes/versions/compare/compare-versions.ts';
import { useReading } from '../../reading.tsx';
import { useText } from '../../texts.tsx';
import table from '../quote-items.module.css';
import styles from './compare.module.css';
import { LINE_COLUMNS, type LineColumn, type Writing } from './line-cells.tsx';
import { LineProduct } from './line-product.tsx';
import { NothingDiffers } from './nothing-differs.tsx';
import { WasAndIs } from './was-and-is.tsx';

interface LinesComparisonProps {
  lines: LineComparison[];
  /** Of the two versions. */
  currencies: { before: string; after: string };
}

/** Lines of two versions, each once: a table that becomes a list where there is no room. */
export function LinesComparison({ lines, currencies }: LinesComparisonProps) {
  const t = useText();
  if (lines.length === 0)
    return <NothingDiffers title="quoteParts.items" says="compare.sameLines" />;
  return (
    <Card padding="0">
      <div className={table.room}>
        <table className={table.table}>
          <caption className={table.caption}>
            <Text as="h2" variant="headingMd">
              {t('quoteParts.items')}
            </Text>
          </caption>
          <thead>
            <tr>
              <th scope="col">{t('quoteParts.product')}</th>
              {LINE_COLUMNS.map(({ title }) => (
                <th key={title} scope="col">
                  {t(title)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <LineRow key={line.key} line={line} currencies={currencies} />
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}

interface LineRowProps {
  line: LineComparison;
  currencies: LinesComparisonProps['currencies'];
}

function LineRow({ line, currencies }: LineRowProps) {
  const t = useText();
  return (
    <tr>
      <th scope="row">
        <LineProduct line={line} />
      </th>
      {LINE_COLUMNS.map((column) => (
        <td key={column.part} data-label={t(column.title)} className={styles.figure}>
          <Figure line={line} column={column} currencies={currencies} />
        </td>
      ))}
    </tr>
  );
}

function Figure({ line, column, currencies }: LineRowProps & { column: LineColumn }) {
  const t = useText();
  const reading = useReading();
  const { before, after, parts } = line;
  const writing = (currency: string): Writing => ({ t, reading, currency });
  const was = before && column.show(before, writing(currencies.before));
  const is = after && column.show(after, writing(currencies.after));
  if (after === null) return was && <del>{was}</del>;
  if (before === null || !parts.includes(column.part)) return is;
  return <WasAndIs before={was} after={is} />;
}
