import { useDraggable } from '@dnd-kit/core';
import { memo, useMemo } from 'react';
import type { PipelineStage } from '../../../quotes/pipeline/stage.ts';
import type { QuoteSummary } from '../../../quotes/quote-summary.ts';
import { BoardCard } from './board-card.tsx';
import styles from './board.module.css';
import { cardData } from './card-ids.ts';
import { MoveMenu } from './move-menu.tsx';

/** What is dragged, and from where. */
export interface Dragged {
  quote: QuoteSummary;
  stageId: string;
}

/** Moves a quote from one stage to another. */
export type MoveQuote = (quote: QuoteSummary, from: string, to: string) => void;

interface CardPlaceProps {
  quote: QuoteSummary;
  stageId: string;
  stages: PipelineStage[];
  /** Distance from the top of the list, in pixels. */
  start: number;
  /** 1, 2, 3… of as many as the column has, shown or not. */
  place: number;
  count: number;
  isCurrent: boolean;
  /** It was lifted with the keyboard. */
  isLifted: boolean;
  onMove: MoveQuote;
}

/** A card where it stands in its column, to be dragged from there or moved by its menu. */
export const CardPlace = memo(function CardPlace({
  quote,
  stageId,
  stages,
  start,
  place,
  count,
  isCurrent,
  isLifted,
  onMove,
}: CardPlaceProps) {
  const { setNodeRef, listeners, isDragging } = useDraggable({
    id: quote.id,
    data: { quote, stageId } satisfies Dragged,
  });
  const menu = useMemo(
    () => (
      <MoveMenu
        quote={quote}
        stageId={stageId}
        stages={stages}
        isCurrent={isCurrent}
        onMove={(to) => onMove(quote, stageId, to)}
      />
    ),
    [quote, stageId, stages, isCurrent, onMove],
  );
  return (
    <li
      {...cardData({ quote: quote.id, stage: stageId })}
      className={styles.place}
      style={{ transform: `translateY(${start}px)` }}
      aria-posinset={place}
      aria-setsize={count}
    >
      <div
        ref={setNodeRef}
        className={isLifted || isDragging ? `${styles.hold} ${styles.lifted}` : styles.hold}
        {...listeners}
      >
        <BoardCard quote={quote} isCurrent={isCurrent} menu={menu} />
      </div>
    </li>
  );
});
