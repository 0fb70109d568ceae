import type { Board, BoardColumn } from '../../../quotes/board/board.ts';
import type { QuoteSummary } from '../../../quotes/quote-summary.ts';

/** A card of a board in the stage `stageId`, of 10.00 USD; `changes` replace whole fields. */
export function card(
  id: string,
  stageId: string,
  changes: Partial<QuoteSummary> = {},
): QuoteSummary {
  return {
    id,
    name: `Q-${id}`,
    status: 'requested',
    customerName: 'ada',
    customerCompany: null,
    customerEmail: 'ada@example.com',
    itemCount: 1,
    total: '10.00',
    currency: 'USD',
    tags: [],
    createdAt: new Date('2026-11-29T12:00:00Z'),
    updatedAt: new Date('2026-11-29T12:00:00Z'),
    expiresAt: null,
    stage: { id: stageId, name: stageId, color: 'info' },
    assigneeId: null,
    assigneeName: null,
    ...changes,
  };
}

/** A column of these cards and of no others. */
export function column(stageId: string, cards: QuoteSummary[] = []): BoardColumn {
  return {
    stage: { id: stageId, name: stageId, color: 'info', enteredOn: [] },
    count: cards.length,
    sums: cards.length === 0 ? [] : [{ currency: 'USD', total: `${cards.length * 10}.00` }],
    cards,
    nextCursor: null,
  };
}

/** A board of these columns. */
export function board(columns: BoardColumn[], version = '1'): Board {
  return { columns, stages: columns.map(({ stage }) => stage), version };
}
