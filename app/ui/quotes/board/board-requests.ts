import { boardWantedParams, type BoardWanted } from '../../../quotes/board/board-wanted.ts';
import type { Board, MoreCards } from '../../../quotes/board/board.ts';
import type { QuoteSummary } from '../../../quotes/quote-summary.ts';
import type { StepRefusal } from '../../../quotes/steps/step-outcome.ts';
import { answerOf } from '../../answer-of.ts';
import { pageUrl } from '../../page-url.ts';
import type { Move } from './board-state.ts';

/** Where the board is, and what is fetched beneath it. */
export const BOARD = '/app/quotes/board';

/** What narrows a board, and its order, as addresses have it. */
export type ListingParams = Record<string, string>;

/** Null when there is no answer; the same of all others. */
export async function readAgain(
  listing: ListingParams,
  wanted: BoardWanted,
): Promise<Board | null> {
  const url = pageUrl(`${BOARD}/columns`, { ...listing, ...boardWantedParams(wanted) });
  const board = await answerOf(url, (response) => response.json() as Promise<Board>);
  return board && { ...board, columns: board.columns.map(withCards) };
}

export async function readMore(
  listing: ListingParams,
  { stageId, cursor }: { stageId: string; cursor: string },
): Promise<MoreCards | null> {
  const url = pageUrl(`${BOARD}/more`, { ...listing, of: stageId, cursor });
  const more = await answerOf(url, (response) => response.json() as Promise<MoreCards>);
  return more && withCards(more);
}

export async function readVersion(signal: AbortSignal): Promise<string | null> {
  return answerOf(`${BOARD}/version`, (response) => response.text(), { signal });
}

/** Why a quote stayed where it was: the step's own reason, or that it could not be asked for or answered. */
export type MoveRefusal =
  StepRefusal | { ok: false; reason: 'unreachable' } | { ok: false; reason: 'failed' };

/** Changes a quote's stage. Goes on though the page is left. */
export async function takeMove({ quote, to }: Move): Promise<{ ok: true } | MoveRefusal> {
  const body = new FormData();
  // The step overwrites nobody's work, whatever this page has read.
  for (const [name, value] of Object.entries({ intent: 'stage', revision: '0', sequence: '0' })) {
    body.set(name, value);
  }
  body.set('stage', to);
  try {
    const response = await fetch(`/app/quotes/${quote.id}/steps`, {
      method: 'POST',
      body,
      headers: { Accept: 'application/json' },
      keepalive: true,
    });
    const isAnswer = response.headers.get('Content-Type')?.startsWith('application/json');
    return isAnswer ? await response.json() : { ok: false, reason: 'failed' };
  } catch {
    return { ok: false, reason: 'unreachable' };
  }
}

/** With moments as moments: JSON has texts of them. */
function withCards<T extends { cards: QuoteSummary[] }>(holder: T): T {
  return { ...holder, cards: holder.cards.map(withMoments) };
}

function withMoments(card: QuoteSummary): QuoteSummary {
  return {
    ...card,
    createdAt: new Date(card.createdAt),
    updatedAt: new Date(card.updatedAt),
    expiresAt: card.expiresAt && new Date(card.expiresAt),
  };
}
