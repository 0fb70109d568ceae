import type { BoardColumn } from '../../../quotes/board/board.ts';
import type { QuoteSummary } from '../../../quotes/quote-summary.ts';
import { columnBeside, isSideways } from './next-column.ts';

interface CardOf {
  stageId: string;
  quote: QuoteSummary;
}

/** The card that an arrow key leads to from another one; null: to none. Empty columns are passed over. */
export function cardBeside(
  columns: readonly BoardColumn[],
  { quoteId, key, isRtl }: { quoteId: string; key: string; isRtl: boolean },
): CardOf | null {
  const full = columns.filter(({ cards }) => cards.length > 0);
  const at = full.findIndex(({ cards }) => cards.some(({ id }) => id === quoteId));
  const column = full[at];
  if (!column) return null;
  const index = column.cards.findIndex(({ id }) => id === quoteId);
  if (key === 'ArrowUp') return cardOf(column, index - 1);
  if (key === 'ArrowDown') return cardOf(column, index + 1);
  if (!isSideways(key)) return null;
  const beside = columnBeside(full, at, { key, isRtl });
  if (!beside || beside === column) return null;
  return cardOf(beside, Math.min(index, beside.cards.length - 1));
}

function cardOf({ stage, cards }: BoardColumn, index: number): CardOf | null {
  const quote = cards[index];
  return quote ? { stageId: stage.id, quote } : null;
}
