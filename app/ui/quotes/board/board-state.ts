import type { Board, BoardColumn, MoreCards } from '../../../quotes/board/board.ts';
import type { QuoteSummary } from '../../../quotes/quote-summary.ts';

/** A quote on its way from one stage to another. */
export interface Move {
  quote: QuoteSummary;
  /** Ids of stages. */
  from: string;
  to: string;
}

/** Where somebody put a quote who looks at this board: on top of a stage until the board is opened anew. */
export interface Placed {
  quote: QuoteSummary;
  stageId: string;
}

/** A board as it was read last, and what was done with it since. */
export interface BoardState extends Board {
  /** What was moved last comes first. */
  placed: Placed[];
  /** Not answered yet, in the order in which they are sent. */
  pending: Move[];
}

export type BoardChange =
  | { type: 'moved'; move: Move }
  /** What was sent first is done, or was refused. */
  | { type: 'taken' }
  | { type: 'refused' }
  | { type: 'read'; board: Board }
  | { type: 'more'; stageId: string; cursor: string; more: MoreCards };

export function boardState(board: Board): BoardState {
  return { ...board, placed: [], pending: [] };
}

export function changeBoard(state: BoardState, change: BoardChange): BoardState {
  switch (change.type) {
    case 'moved': {
      const { quote, to } = change.move;
      const placed = [{ quote, stageId: to }, ...without(state.placed, quote.id)];
      return { ...state, placed, pending: [...state.pending, change.move] };
    }
    case 'taken':
      return { ...state, pending: state.pending.slice(1) };
    case 'refused':
      return refused(state);
    case 'read':
      return read(state, change.board);
    case 'more':
      return { ...state, columns: state.columns.map((each) => withMore(each, change)) };
  }
}

/** The quote goes back to where it was; unless it was moved on, of which the answer is still to come. */
function refused({ pending: [move, ...pending], placed, ...state }: BoardState): BoardState {
  const isMovedOn = pending.some(({ quote }) => quote.id === move?.quote.id);
  return {
    ...state,
    pending,
    placed: move && !isMovedOn ? without(placed, move.quote.id) : placed,
  };
}

/** What others moved or deleted meanwhile stays where it was put no longer. */
function read({ pending, placed }: BoardState, board: Board): BoardState {
  const isThere = ({ quote, stageId }: Placed): boolean =>
    pending.some((move) => move.quote.id === quote.id) ||
    columnOf(board.columns, quote.id)?.stage.id === stageId;
  return { ...board, pending, placed: placed.filter(isThere) };
}

function withMore(
  column: BoardColumn,
  { stageId, cursor, more }: Extract<BoardChange, { type: 'more' }>,
): BoardColumn {
  // Read again meanwhile, it goes on from elsewhere.
  if (column.stage.id !== stageId || column.nextCursor !== cursor) return column;
  const shown = new Set(column.cards.map(({ id }) => id));
  const fresh = more.cards.filter(({ id }) => !shown.has(id));
  // Nothing new is what there is beyond the last one.
  const nextCursor = fresh.length === 0 ? null : more.nextCursor;
  return { ...column, cards: [...column.cards, ...fresh], nextCursor };
}

/** Where a quote was when the board was read. */
export function columnOf(
  columns: readonly BoardColumn[],
  quoteId: string,
): BoardColumn | undefined {
  return columns.find(({ cards }) => cards.some(({ id }) => id === quoteId));
}

function without(placed: Placed[], quoteId: string): Placed[] {
  return placed.filter(({ quote }) => quote.id !== quoteId);
}
