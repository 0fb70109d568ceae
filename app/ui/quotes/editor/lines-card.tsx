import { BlockStack, Box, Button, ButtonGroup, Card, InlineError, Text } from '@shopify/polaris';
import { useCallback, useState } from 'react';
import { MAX_LINES } from '../../../quotes/edit/edit-limits.ts';
import type { QuoteTotals } from '../../../quotes/quote-totals.ts';
import { Beside } from '../../beside.tsx';
import { useNarrow } from '../../narrow.tsx';
import { useText } from '../../texts.tsx';
import type { EditorErrors } from './editor-errors.ts';
import { LineFields } from './line-fields.tsx';
import lineStyles from './line-row.module.css';
import styles from './lines-card.module.css';
import { customLine, newKey, type TypedLine } from './typed-quote.ts';
import { useOpenPicker, useVariantPicker } from './use-variant-picker.ts';

interface LinesCardProps {
  lines: TypedLine[];
  totals: QuoteTotals;
  currency: string;
  /** What the catalogue's prices are in. */
  shopCurrency: string;
  /** The picker opens by itself, with this searched for; null: it does not. */
  pickFrom: string | null;
  errors: EditorErrors;
  /** Stays the same function from one drawing to the next. */
  onChange: (change: (lines: TypedLine[]) => TypedLine[]) => void;
}

/** The items of the quote, with products to be picked from the catalogue and items that are in none. */
export function LinesCard(props: LinesCardProps) {
  const { lines, totals, currency, shopCurrency, errors, onChange } = props;
  const t = useText();
  const narrow = useNarrow();
  const [freshKey, setFreshKey] = useState('');
  const add = (added: TypedLine[]): void => {
    setFreshKey(added[0]?.key ?? '');
    onChange((before) => [...before, ...added].slice(0, MAX_LINES));
  };
  const pick = useVariantPicker(shopCurrency, add);
  useOpenPicker(pick, props.pickFrom);
  const change = useCallback(
    (key: string, changed: Partial<TypedLine>): void =>
      onChange((before) =>
        before.map((line) => (line.key === key ? { ...line, ...changed } : line)),
      ),
    [onChange],
  );
  const remove = useCallback(
    (key: string): void => onChange((before) => before.filter((line) => line.key !== key)),
    [onChange],
  );
  const isFull = lines.length >= MAX_LINES;
  const wrong = errors.fields.lines;
  return (
    <Card padding="0">
      <Box padding="400">
        <BlockStack gap="200">
          <Beside
            end={
              <ButtonGroup>
                <Button onClick={() => add([customLine(newKey(), currency)])} disabled={isFull}>
                  {t('editor.lines.addCustom')}
                </Button>
                <Button
                  variant={lines.length === 0 ? 'primary' : undefined}
                  onClick={() => void pick(MAX_LINES - lines.length)}
                  disabled={isFull}
                >
                  {t('editor.lines.addProducts')}
                </Button>
              </ButtonGroup>
            }
          >
            <Text as="h2" variant="headingMd">
              {t('quoteParts.items')}
            </Text>
          </Beside>
          {lines.length === 0 && (
            <Text as="p" tone="subdued">
              {t('editor.lines.nothing')}
            </Text>
          )}
          {isFull && (
            <Text as="p" tone="subdued">
              {t('editor.lines.full', { max: MAX_LINES })}
            </Text>
          )}
          {wrong && <InlineError fieldID="quote-lines" message={wrong} />}
        </BlockStack>
      </Box>
      {lines.length > 0 && (
        <>
          <div className={`${lineStyles.row} ${lineStyles.head}`} aria-hidden>
            <span>{t('editor.lines.item')}</span>
            <span>{t('quoteParts.quantity')}</span>
            <span>{t('quoteParts.unitPrice')}</span>
            <span className={lineStyles.end}>{t('quoteParts.lineTotal')}</span>
          </div>
          <ul className={styles.list}>
            {lines.map((line, place) => (
              <li key={line.key}>
                <LineFields
                  line={line}
                  currency={currency}
                  total={totals.lines[place]?.total ?? '0'}
                  discount={totals.lines[place]?.discount ?? '0'}
                  labelled={narrow}
                  fresh={line.key === freshKey}
                  errors={errors.lines.get(line.key)}
                  onChange={change}
                  onRemove={remove}
                />
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}
