import { Checkbox, IndexTableSelectionType, Pagination } from '@shopify/polaris';
import type { QuoteSummary } from '../../../quotes/quote-summary.ts';
import { useText } from '../../texts.tsx';
import { QuoteCard } from '../quote-card.tsx';
import type { QuoteSelection, QuoteTableProps } from './quote-selection.ts';
import { quoteAddress } from '../quote-address.ts';
import { listQuery } from './list-url.ts';
import styles from './quote-cards.module.css';
import { SelectionBar } from './selection-bar.tsx';

/** The same as a list, where there is no room for a table: Polaris' own has no selection there. */
export function QuoteCards({ quotes, selection, pagination, within }: QuoteTableProps) {
  return (
    <>
      <ul className={styles.list}>
        {quotes.map((quote) => {
          const isSelected = selection?.isSelected(quote.id) ?? false;
          return (
            <li
              key={quote.id}
              className={isSelected ? `${styles.item} ${styles.selected}` : styles.item}
            >
              {selection && <Selecting quote={quote} selection={selection} />}
              <QuoteCard quote={quote} url={quoteAddress(quote.id, listQuery(within))} />
            </li>
          );
        })}
      </ul>
      {selection && <SelectionBar selection={selection} />}
      {pagination && <Pagination {...pagination} type="table" />}
    </>
  );
}

interface SelectingProps {
  quote: QuoteSummary;
  selection: QuoteSelection;
}

function Selecting({ quote, selection }: SelectingProps) {
  const t = useText();
  return (
    <div className={styles.check}>
      <Checkbox
        label={t('quoteList.selection.select', { name: quote.name })}
        labelHidden
        bleed="300"
        checked={selection.isSelected(quote.id)}
        onChange={(checked) =>
          selection.table.onSelectionChange?.(IndexTableSelectionType.Single, checked, quote.id)
        }
      />
    </div>
  );
}
