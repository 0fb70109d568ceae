import { useCallback, useEffect, useReducer, useRef } from 'react';
import type { Board } from '../../../quotes/board/board.ts';
import {
  readAgain,
  readMore,
  takeMove,
  type ListingParams,
  type MoveRefusal,
} from './board-requests.ts';
import { boardState, changeBoard, type BoardState, type Move } from './board-state.ts';
import { useVersion } from './use-version.ts';

export interface BoardInHand {
  state: BoardState;
  /** Whether the last look at what others did got an answer. */
  reached: boolean;
  /** Shows a quote where it goes at once; tells why the server refused that, null: it was taken. */
  move: (move: Move) => Promise<MoveRefusal | null>;
  /** Reads further cards of a column; whether that worked. */
  more: (stageId: string, cursor: string) => Promise<boolean>;
  /** Of a column, no more cards are read again than somebody saw last. */
  see: (stageId: string, count: number) => void;
  /** While somebody has a quote in hand, nothing is read again. */
  hold: (held: boolean) => void;
}

/** A board that can be changed, and that follows what others do to it. */
export function useBoard(board: Board, listing: ListingParams): BoardInHand {
  const [state, change] = useReducer(changeBoard, board, boardState);
  const now = useRef({ state, listing });
  useEffect(() => {
    now.current = { state, listing };
  });
  const unanswered = useRef(0);
  const isHeld = useRef(false);
  const isBusy = useCallback(() => unanswered.current > 0 || isHeld.current, []);
  const asked = useRef(0);
  const seen = useRef(new Map<string, number>());
  const refresh = useCallback(async (): Promise<void> => {
    const turn = (asked.current += 1);
    const { columns, placed } = now.current.state;
    const again = await readAgain(now.current.listing, {
      depths: new Map(
        columns.map(({ stage, cards }) => [
          stage.id,
          Math.min(cards.length, seen.current.get(stage.id) ?? cards.length),
        ]),
      ),
      keptIds: placed.map(({ quote }) => quote.id),
    });
    const isLate = turn !== asked.current || isBusy();
    if (again && !isLate) change({ type: 'read', board: again });
  }, [isBusy]);
  const reached = useVersion({
    version: state.version,
    isPaused: isBusy,
    onOther: refresh,
  });
  // One after the other: two moves of one quote must not overtake each other.
  const sent = useRef<Promise<unknown>>(Promise.resolve());
  const send = useCallback(
    async (move: Move): Promise<MoveRefusal | null> => {
      const answer = await takeMove(move);
      unanswered.current -= 1;
      change({ type: answer.ok ? 'taken' : 'refused' });
      if (unanswered.current === 0) void refresh();
      return answer.ok ? null : answer;
    },
    [refresh],
  );
  return {
    state,
    reached,
    move: useCallback(
      (move) => {
        unanswered.current += 1;
        change({ type: 'moved', move });
        const answered = sent.current.then(() => send(move));
        sent.current = answered;
        return answered;
      },
      [send],
    ),
    more: useCallback(async (stageId, cursor) => {
      const more = await readMore(now.current.listing, { stageId, cursor });
      if (more) change({ type: 'more', stageId, cursor, more });
      return more !== null;
    }, []),
    see: useCallback((stageId, count) => {
      seen.current.set(stageId, count);
    }, []),
    hold: useCallback((held) => {
      isHeld.current = held;
    }, []),
  };
}
