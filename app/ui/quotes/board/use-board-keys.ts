import { flushSync } from 'react-dom';
import { useRef, type FocusEvent, type KeyboardEvent, type RefObject } from 'react';
import type { BoardColumn } from '../../../quotes/board/board.ts';
import { cardAt, controlId } from './card-ids.ts';
import type { ShowCard } from './column-cards.tsx';
import type { Lifting } from './use-lifting.ts';
import { cardBeside } from './walking.ts';

/** How a card of each column is made to be there, by the stage's id. */
export type ShowCards = RefObject<Map<string, ShowCard>>;

/** The keys of a board: those of lifting, and arrows that lead from card to card. */
export function useBoardKeys(
  columns: readonly BoardColumn[],
  lifting: Lifting,
  shows: ShowCards,
): {
  onKeyDown: (event: KeyboardEvent) => void;
  onKeyUp: (event: KeyboardEvent) => void;
  onFocus: (event: FocusEvent) => void;
  onBlur: (event: FocusEvent) => void;
} {
  const liftedBy = useRef<EventTarget | null>(null);
  const walk = (event: KeyboardEvent): void => {
    const at = cardAt(event.target);
    if (!at) return;
    const isRtl = document.documentElement.dir === 'rtl';
    const next = cardBeside(columns, { quoteId: at.quote, key: event.key, isRtl });
    if (!next) return;
    event.preventDefault();
    // It may not have been in the document.
    flushSync(() => shows.current?.get(next.stageId)?.(next.quote.id));
    document.getElementById(controlId(at.control, next.quote.id))?.focus();
  };
  return {
    onKeyDown: (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (!lifting.takeKey(event)) return walk(event);
      liftedBy.current = event.target;
      event.preventDefault();
      event.stopPropagation();
    },
    onKeyUp: (event) => {
      // Letting go of the space bar would press the button.
      if (event.key === ' ' && cardAt(event.target)?.control === 'move') event.preventDefault();
    },
    onFocus: ({ target }) => {
      const at = cardAt(target);
      if (at) shows.current?.get(at.stage)?.(at.quote);
    },
    onBlur: ({ target }) => {
      if (target === liftedBy.current) lifting.cancel();
    },
  };
}
