import { useDndMonitor } from '@dnd-kit/core';
import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { useEffect, useRef, useState } from 'react';
import type { BoardColumn } from '../../../quotes/board/board.ts';
import type { PipelineStage } from '../../../quotes/pipeline/stage.ts';
import styles from './board.module.css';
import { CardPlace, type MoveQuote } from './card-place.tsx';
import { ColumnEnd, type Further } from './column-end.tsx';

/** Pixels from card to card, as the style sheet has it. */
const STEP = 136;
/** Cards beyond what can be seen: scrolling does not outrun them. */
const BEYOND = 4;
/** What the server takes a column to be, so that it renders what most browsers would. */
const LIKELY = { width: 280, height: 620 };

/** Makes a card of a column be there, however far down it is, and its controls the ones that Tab goes to. */
export type ShowCard = (quoteId: string) => void;

interface ColumnCardsProps {
  column: BoardColumn;
  stages: PipelineStage[];
  /** The quote that was lifted with the keyboard, wherever it is. */
  liftedId: string | null;
  onMove: MoveQuote;
  /** Reads further cards; whether that worked. */
  onMore: (stageId: string, cursor: string) => Promise<boolean>;
  /** Takes how many cards of a column are to be there as long as nobody scrolls. */
  onSee: (stageId: string, count: number) => void;
  /** Takes how a card of this column is shown. */
  register: (stageId: string, show: ShowCard) => () => void;
}

/** The cards of a stage: only those in sight are in the document, and the next are read when they are near. */
export function ColumnCards({ column, register, onMore, onSee, ...rest }: ColumnCardsProps) {
  const { stage, cards, count, nextCursor } = column;
  const scroller = useRef<HTMLDivElement>(null);
  const [chosenId, setChosenId] = useState<string | null>(null);
  const chosen = cards.findIndex(({ id }) => id === chosenId);
  const current = Math.max(chosen, 0);
  // oxlint-disable-next-line react/incompatible-library -- nothing here is memoized but the cards, which get values.
  const virtualizer = useVirtualizer({
    count: cards.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => STEP,
    overscan: BEYOND,
    initialRect: LIKELY,
    getItemKey: (index) => cards[index]?.id ?? index,
    rangeExtractor: (range) => withPinned(range, current),
  });
  useEffect(() => register(stage.id, setChosenId), [register, stage.id]);
  // What is dragged stays in the document, however far the column is scrolled meanwhile.
  useDndMonitor({ onDragStart: ({ active }) => setChosenId(String(active.id)) });
  const items = virtualizer.getVirtualItems();
  const lastInSight = virtualizer.range?.endIndex ?? 0;
  const isAtEnd = lastInSight >= cards.length - BEYOND;
  const seen = Math.max(lastInSight + BEYOND, current) + 1;
  useEffect(() => onSee(stage.id, seen), [onSee, stage.id, seen]);
  const further = useFurther({ stageId: stage.id, nextCursor, isAtEnd, onMore });
  const unread = nextCursor === null ? 0 : Math.max(count - cards.length, 1);
  return (
    <div ref={scroller} className={styles.scroller}>
      <ul
        className={styles.list}
        aria-label={stage.name}
        style={{ height: virtualizer.getTotalSize() }}
      >
        {items.map(({ index, start }) => {
          const quote = cards[index];
          return (
            quote && (
              <CardPlace
                key={quote.id}
                quote={quote}
                stageId={stage.id}
                stages={rest.stages}
                start={start}
                place={index + 1}
                count={Math.max(count, cards.length)}
                isCurrent={index === current}
                isLifted={quote.id === rest.liftedId}
                onMove={rest.onMove}
              />
            )
          );
        })}
      </ul>
      <ColumnEnd {...further} unread={unread} />
    </div>
  );
}

/** The first card is always there, as what was just moved is, and the one that has the focus. */
function withPinned(range: Range, current: number): number[] {
  const pinned = [0, current].filter((index) => index < range.count);
  return [...new Set([...pinned, ...defaultRangeExtractor(range)])].toSorted((a, b) => a - b);
}

interface FurtherWanted extends Pick<BoardColumn, 'nextCursor'> {
  stageId: string;
  /** The last card is in sight, or nearly. */
  isAtEnd: boolean;
  onMore: ColumnCardsProps['onMore'];
}

/** Reads further cards as soon as the last of those that are there comes near. */
function useFurther({ stageId, nextCursor, isAtEnd, onMore }: FurtherWanted): Further {
  const [failedAt, setFailedAt] = useState<string | null>(null);
  const asked = useRef<string | null>(null);
  const isReading = nextCursor !== null && isAtEnd && failedAt !== nextCursor;
  useEffect(() => {
    if (!isReading || asked.current === nextCursor) return;
    asked.current = nextCursor;
    void onMore(stageId, nextCursor).then((worked) => {
      asked.current = null;
      if (!worked) setFailedAt(nextCursor);
    });
  }, [isReading, nextCursor, stageId, onMore]);
  return {
    isReading,
    hasFailed: failedAt !== null && failedAt === nextCursor,
    again: () => setFailedAt(null),
  };
}
