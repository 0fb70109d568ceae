import { Button, Card, InlineStack, Text } from '@shopify/polaris';
import { useState, type ReactNode } from 'react';
import { Money } from '../money.tsx';
import { useNarrow } from '../narrow.tsx';
import { useReading } from '../reading.tsx';
import { useText } from '../texts.tsx';
import { itemColumns, type ItemColumn } from './item-columns.tsx';
import { ItemProduct } from './item-product.tsx';
import { figuresLength, totalLines, type PricedQuote, type QuoteItem } from './priced-quote.ts';
import styles from './quote-items.module.css';

/** Lines shown before somebody asks for all of them: what is below the items stays within reach. */
const SHOWN_AT_FIRST = 20;
/** The same on a phone, where a line takes six. */
const SHOWN_AT_FIRST_NARROW = 5;
/** Longer figures need a wider card, or leave a product a few letters a line. */
const LONG_FIGURES = 36;

/** What is quoted and at what price: a table that becomes a list where there is no room. */
export function QuoteItems({ quote }: { quote: PricedQuote }) {
  const t = useText();
  const [all, setAll] = useState(false);
  const { taxesIncluded } = useReading();
  const columns = itemColumns(t, quote);
  const atFirst = useNarrow() ? SHOWN_AT_FIRST_NARROW : SHOWN_AT_FIRST;
  const items = all ? quote.lineItems : quote.lineItems.slice(0, atFirst);
  const totals = totalLines(t, quote, taxesIncluded);
  // Also above them: below many items it is out of sight.
  const sum = totals.at(-1);
  const hidden = quote.lineItems.length - items.length;
  const isLong = figuresLength(quote) >= LONG_FIGURES;
  return (
    <Card padding="0">
      <div className={isLong ? styles.roomForLong : styles.room}>
        <table className={styles.table}>
          <caption className={styles.caption}>
            <InlineStack align="space-between" blockAlign="baseline" gap="200">
              <Text as="h2" variant="headingMd">
                {t('quoteParts.items')}
              </Text>
              {sum && (
                <Text as="span" fontWeight="semibold">
                  {sum.label} <Money amount={sum.amount} currency={quote.currency} withCode />
                </Text>
              )}
            </InlineStack>
          </caption>
          <thead>
            <tr>
              <th scope="col">{t('quoteParts.product')}</th>
              {columns.map(({ title }) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {items.map((item) => (
              <ItemRow key={item.id} item={item} columns={columns} currency={quote.currency} />
            ))}
            {hidden > 0 && (
              <tr>
                <td colSpan={columns.length + 1}>
                  <Button onClick={() => setAll(true)}>
                    {t('quote.lines.showMore', { count: hidden })}
                  </Button>
                </td>
              </tr>
            )}
          </tbody>
          <tfoot>
            {totals.map(({ label, amount, off = false, strong = false }) => (
              <TotalRow key={label} label={label} columns={columns.length} strong={strong}>
                {off && '−'}
                <Money amount={amount} currency={quote.currency} withCode={strong} />
              </TotalRow>
            ))}
          </tfoot>
        </table>
      </div>
    </Card>
  );
}

interface ItemRowProps {
  item: QuoteItem;
  columns: ItemColumn[];
  currency: string;
}

function ItemRow({ item, columns, currency }: ItemRowProps) {
  return (
    <tr>
      <th scope="row">
        <ItemProduct item={item} currency={currency} />
      </th>
      {columns.map(({ title, show }) => (
        <td key={title} data-label={title}>
          {show(item)}
        </td>
      ))}
    </tr>
  );
}

interface TotalRowProps {
  label: string;
  /** Beside the product's. */
  columns: number;
  strong: boolean;
  children: ReactNode;
}

function TotalRow({ label, columns, strong, children }: TotalRowProps) {
  const weight = strong ? 'semibold' : 'regular';
  return (
    <tr>
      <th scope="row" colSpan={columns}>
        <Text as="span" fontWeight={weight}>
          {label}
        </Text>
      </th>
      <td>
        <Text as="span" fontWeight={weight}>
          {children}
        </Text>
      </td>
    </tr>
  );
}
