import { useEffect, useRef, type RefObject } from 'react';
import { controlId } from './card-ids.ts';

/**
 * Keeps the focus with a quote that goes to another column: its element there is another one. On one
 * that is not shown any more the focus goes to the board, not to the top of the page.
 */
export function useFocusAfterMove(board: RefObject<HTMLElement>): (quoteId: string) => void {
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    if (wanted.current === null) return;
    const button = document.getElementById(controlId('move', wanted.current));
    wanted.current = null;
    (button ?? board.current)?.focus();
  });
  return (quoteId) => {
    wanted.current = quoteId;
  };
}
