import type { BoardColumn, BoardSum } from '../../../quotes/board/board.ts';
import { formatAmount, isMoreThan, sumAmounts } from '../../../quotes/price.ts';
import type { QuoteSummary } from '../../../quotes/quote-summary.ts';
import { columnOf, type BoardState, type Placed } from './board-state.ts';

/**
 * The columns as they are shown: what was moved is on top of where it was put, and counted and summed
 * there, also before the server has said so. A column that nothing was moved to or from is the very same.
 */
export function arrangeBoard({ columns, placed }: BoardState): BoardColumn[] {
  if (placed.length === 0) return columns;
  const moves = placed.map((each) => ({
    ...each,
    from: columnOf(columns, each.quote.id)?.stage.id ?? each.quote.stage.id,
  }));
  return columns.map((column) => {
    const { id } = column.stage;
    const mine = moves.filter(({ stageId, from }) => stageId === id || from === id);
    return mine.length === 0 ? column : arranged(column, mine);
  });
}

interface PlacedFrom extends Placed {
  /** Where the server had it last. */
  from: string;
}

function arranged(column: BoardColumn, moves: PlacedFrom[]): BoardColumn {
  const { id } = column.stage;
  const moved = new Set(moves.map(({ quote }) => quote.id));
  const arriving = moves.filter(({ stageId, from }) => stageId === id && from !== id);
  const leaving = moves.filter(({ stageId, from }) => stageId !== id && from === id);
  const known = new Map(column.cards.map((card) => [card.id, card]));
  const onTop = moves
    .filter(({ stageId }) => stageId === id)
    .map(({ quote }) => known.get(quote.id) ?? quote);
  return {
    ...column,
    count: column.count + arriving.length - leaving.length,
    sums: [
      ...arriving.map(({ quote }) => ({ quote, sign: '' as const })),
      ...leaving.map(({ quote }) => ({ quote, sign: '-' as const })),
    ].reduce(withAmount, column.sums),
    cards: [...onTop, ...column.cards.filter((card) => !moved.has(card.id))],
  };
}

function withAmount(
  sums: BoardSum[],
  { quote: { total, currency }, sign }: { quote: QuoteSummary; sign: '' | '-' },
): BoardSum[] {
  const added = `${sign}${total}`;
  const before = sums.find((sum) => sum.currency === currency);
  if (!before) return [...sums, { currency, total: added }];
  const after = formatAmount(sumAmounts([before.total, added]), currency);
  // The last of its currency has left.
  if (sign === '-' && !isMoreThan(after, '0')) return sums.filter((sum) => sum !== before);
  return sums.map((sum) => (sum === before ? { currency, total: after } : sum));
}
