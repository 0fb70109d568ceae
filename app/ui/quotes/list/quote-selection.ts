import type { IndexTableProps } from '@shopify/polaris';
import type { QuoteSummary } from '../../../quotes/quote-summary.ts';

/** Quotes of a table that something is to be done with. */
export interface QuoteSelection {
  isSelected: (id: string) => boolean;
  table: Pick<
    IndexTableProps,
    | 'selectedItemsCount'
    | 'onSelectionChange'
    | 'hasMoreItems'
    | 'paginatedSelectAllText'
    | 'paginatedSelectAllActionText'
  > & { promotedBulkActions: QuoteAction[]; bulkActions: QuoteAction[] };
}

/** What can be done with quotes. */
interface QuoteAction {
  content: string;
  disabled: boolean;
  onAction: () => void;
}

export interface QuoteTableProps {
  quotes: QuoteSummary[];
  /** Which of them are selected, and what can be done with those; none where nothing can. */
  selection?: QuoteSelection;
  pagination?: IndexTableProps['pagination'];
  /** What the list is narrowed to, as its address has it: a quote that is opened knows it. */
  within?: Record<string, string>;
}
