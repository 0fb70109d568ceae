import { useAppBridge } from '@shopify/app-bridge-react';
import { useState } from 'react';
import type { Board } from '../../../quotes/board/board.ts';
import { useText } from '../../texts.tsx';
import type { ListingParams, MoveRefusal } from './board-requests.ts';
import type { Move } from './board-state.ts';
import type { MoveQuote } from './card-place.tsx';
import { refusalText } from './refusal-text.ts';
import { useBoard, type BoardInHand } from './use-board.ts';

/** Milliseconds in which a move can be undone where it is told. */
const UNDO_MS = 8_000;

/** A move that was refused, for as long as it is told. */
export interface RefusedMove {
  title: string;
  reason: string;
}

export interface Moves extends Omit<BoardInHand, 'move'> {
  move: MoveQuote;
  /** What a stage is called; empty when it is not there any more. */
  nameOf: (stageId: string) => string;
  /** Of the last move; null: it was not. */
  refused: RefusedMove | null;
  forget: () => void;
}

interface Telling {
  /** Tells those who hear the page. */
  say: (text: string) => void;
  /** The focus is to be on the quote once it is shown where it goes. */
  goTo: (quoteId: string) => void;
}

/** A board whose quotes are moved: each move is told, with a way to undo it, or with why it was refused. */
export function useMoves(board: Board, listing: ListingParams, { say, goTo }: Telling): Moves {
  const t = useText();
  const shopify = useAppBridge();
  const [refused, setRefused] = useState<RefusedMove | null>(null);
  const { move: send, ...inHand } = useBoard(board, listing);

  function nameOf(stageId: string): string {
    return inHand.state.stages.find(({ id }) => id === stageId)?.name ?? '';
  }

  function move({ quote, from, to }: Move): void {
    const words = { quote: quote.name, stage: nameOf(to) };
    if (from === to) return say(t('board.stays', words));
    setRefused(null);
    goTo(quote.id);
    say(t('board.moved', words));
    void send({ quote, from, to }).then((refusal) => {
      if (refusal) tellRefusal(quote.id, t('board.notMoved', words), refusal);
      else tellMove({ quote, from, to });
    });
  }

  function tellMove({ quote, from, to }: Move): void {
    shopify.toast.show(t('board.moved', { quote: quote.name, stage: nameOf(to) }), {
      duration: UNDO_MS,
      action: t('common.undo'),
      onAction: () => move({ quote, from: to, to: from }),
    });
  }

  function tellRefusal(quoteId: string, title: string, refusal: MoveRefusal): void {
    const reason = refusalText(t, refusal);
    setRefused({ title, reason });
    goTo(quoteId);
    say(`${title}. ${reason}`);
  }

  return {
    ...inHand,
    move: (quote, from, to) => move({ quote, from, to }),
    nameOf,
    refused,
    forget: () => setRefused(null),
  };
}
