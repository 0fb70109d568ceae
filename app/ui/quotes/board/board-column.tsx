import { useDroppable } from '@dnd-kit/core';
import { Text } from '@shopify/polaris';
import { memo, type ReactNode } from 'react';
import type { BoardColumn } from '../../../quotes/board/board.ts';
import type { PipelineStage } from '../../../quotes/pipeline/stage.ts';
import { useReading } from '../../reading.tsx';
import { statusLabel } from '../../status-badge.tsx';
import { useText } from '../../texts.tsx';
import styles from './board.module.css';
import type { MoveQuote } from './card-place.tsx';
import { ColumnCards, type ShowCard } from './column-cards.tsx';
import { ColumnHead } from './column-head.tsx';

interface ColumnProps {
  column: BoardColumn;
  stages: PipelineStage[];
  /** The quote that was lifted with the keyboard, wherever it is. */
  liftedId: string | null;
  /** It would go here. */
  isTarget: boolean;
  onMove: MoveQuote;
  onMore: (stageId: string, cursor: string) => Promise<boolean>;
  onSee: (stageId: string, count: number) => void;
  register: (stageId: string, show: ShowCard) => () => void;
}

/** A stage of the pipeline, to which quotes are dragged. */
export const Column = memo(function Column({ column, isTarget, ...rest }: ColumnProps) {
  const { stage, cards } = column;
  return (
    <DropArea stage={stage} isTarget={isTarget}>
      <ColumnHead column={column} />
      {cards.length === 0 ? (
        <EmptyStage stage={stage} />
      ) : (
        <ColumnCards column={column} {...rest} />
      )}
    </DropArea>
  );
});

interface DropAreaProps {
  stage: PipelineStage;
  isTarget: boolean;
  children: ReactNode;
}

/** Apart from what is in it: while something is dragged this is rendered anew, the cards are not. */
function DropArea({ stage, isTarget, children }: DropAreaProps) {
  const t = useText();
  const { setNodeRef, isOver } = useDroppable({ id: stage.id });
  const isWanted = isOver || isTarget;
  return (
    <section
      ref={setNodeRef}
      id={columnId(stage.id)}
      aria-label={stage.name}
      className={isWanted ? `${styles.column} ${styles.target}` : styles.column}
    >
      {children}
      {isWanted && (
        <div className={styles.dropHere} aria-hidden>
          {t('board.dropHere')}
        </div>
      )}
    </section>
  );
}

/** The id of a column's element. */
export function columnId(stageId: string): string {
  return `column-${stageId}`;
}

/** Says how quotes come here. */
function EmptyStage({ stage: { enteredOn } }: { stage: PipelineStage }) {
  const t = useText();
  const { locale } = useReading();
  const statuses = enteredOn.map((status) => statusLabel(t, status));
  const list = new Intl.ListFormat(locale, { type: 'disjunction' });
  return (
    <div className={styles.empty}>
      <Text as="p" fontWeight="medium">
        {t('board.emptyStage')}
      </Text>
      <Text as="p" tone="subdued">
        {t('board.emptyStageSays')}
      </Text>
      {statuses.length > 0 && (
        <Text as="p" tone="subdued">
          {t('board.entered', { statuses: list.format(statuses) })}
        </Text>
      )}
    </div>
  );
}
