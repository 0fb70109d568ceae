import { useState, type KeyboardEvent } from 'react';
import type { BoardColumn } from '../../../quotes/board/board.ts';
import type { QuoteSummary } from '../../../quotes/quote-summary.ts';
import { cardAt } from './card-ids.ts';
import { columnBeside, isSideways, type SidewaysKey } from './next-column.ts';

/** A quote lifted with the keyboard: nothing is moved until it is dropped. */
export interface Lifted {
  quote: QuoteSummary;
  /** Ids of stages: where it is, and where it would be dropped. */
  from: string;
  to: string;
}

interface LiftingHandlers {
  columns: readonly BoardColumn[];
  onLift: (lifted: Lifted) => void;
  onOver: (lifted: Lifted) => void;
  /** Dropped where it is from, too: then it stays. */
  onDrop: (lifted: Lifted) => void;
}

export interface Lifting {
  lifted: Lifted | null;
  /** Whether the key was about lifting. */
  takeKey: (event: KeyboardEvent) => boolean;
  /** Puts back what is lifted. */
  cancel: () => void;
}

/**
 * Space lifts, left and right choose a stage, Space or Enter drops, Escape puts back. dnd-kit's keyboard
 * moves by pixels and by how far things are scrolled; here there are only stages to choose from.
 */
export function useLifting({ columns, onLift, onOver, onDrop }: LiftingHandlers): Lifting {
  const [lifted, setLifted] = useState<Lifted | null>(null);
  const drop = (at: Lifted): void => {
    setLifted(null);
    onDrop(at);
  };
  const cancel = (): void => {
    if (lifted) drop({ ...lifted, to: lifted.from });
  };
  const lift = (event: KeyboardEvent): boolean => {
    const at = cardAt(event.target);
    if (event.key !== ' ' || at?.control !== 'move') return false;
    const column = columns.find(({ stage }) => stage.id === at.stage);
    const quote = column?.cards.find(({ id }) => id === at.quote);
    if (!quote) return false;
    const begun = { quote, from: at.stage, to: at.stage };
    setLifted(begun);
    onLift(begun);
    return true;
  };
  const go = (at: Lifted, key: SidewaysKey): void => {
    const isRtl = document.documentElement.dir === 'rtl';
    const place = columns.findIndex(({ stage }) => stage.id === at.to);
    const to = columnBeside(columns, place, { key, isRtl })?.stage.id ?? at.to;
    setLifted({ ...at, to });
    onOver({ ...at, to });
  };
  return {
    lifted,
    takeKey: (event) => {
      const { key } = event;
      if (!lifted) return lift(event);
      if (key === ' ' || key === 'Enter') drop(lifted);
      else if (key === 'Escape') cancel();
      else if (isSideways(key)) go(lifted, key);
      // The focus goes on, and what loses it is put back; nothing else is done to a lifted quote.
      return key !== 'Tab';
    },
    cancel,
  };
}
