import { Banner, BlockStack, Text } from '@shopify/polaris';
import { useCallback, useMemo, useRef, type ReactNode } from 'react';
import type { Board } from '../../../quotes/board/board.ts';
import { useNarrow } from '../../narrow.tsx';
import { useText } from '../../texts.tsx';
import { arrangeBoard } from './arrange-board.ts';
import { Column, columnId } from './board-column.tsx';
import type { ListingParams } from './board-requests.ts';
import styles from './board.module.css';
import type { ShowCard } from './column-cards.tsx';
import { Dragging } from './dragging.tsx';
import { INSTRUCTIONS_ID } from './move-menu.tsx';
import { useBoardKeys } from './use-board-keys.ts';
import { useFocusAfterMove } from './use-focus-after-move.ts';
import { useLatest } from '../../use-latest.ts';
import { useLifting } from './use-lifting.ts';
import { useMoves, type RefusedMove } from './use-moves.ts';

interface BoardViewProps {
  board: Board;
  /** What narrows it, and its order. */
  listing: ListingParams;
  /** Shown instead of columns while there is no quote in any of them. */
  none: ReactNode;
}

/** Quotes by stage, to be moved by mouse, by touch, by keyboard and by menu. */
export function BoardView({ board, listing, none }: BoardViewProps) {
  const t = useText();
  const narrow = useNarrow();
  const region = useRef<HTMLDivElement>(null);
  const live = useRef<HTMLDivElement>(null);
  const say = (text: string): void => {
    if (live.current) live.current.textContent = text;
  };
  const moves = useMoves(board, listing, { say, goTo: useFocusAfterMove(region) });
  const { state, move, nameOf, hold } = moves;
  const columns = useMemo(() => arrangeBoard(state), [state]);
  const sayLifted = (quote: string, from: string): void =>
    say(t('board.lifted', { quote, stage: nameOf(from) }));
  const sayOver = (stageId: string): void => {
    const place = columns.findIndex(({ stage }) => stage.id === stageId) + 1;
    say(t('board.over', { stage: nameOf(stageId), place, count: columns.length }));
  };
  const lifting = useLifting({
    columns,
    onLift: ({ quote, from }) => {
      hold(true);
      sayLifted(quote.name, from);
    },
    onOver: ({ to }) => {
      sayOver(to);
      const column = document.getElementById(columnId(to));
      column?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    },
    onDrop: ({ quote, from, to }) => {
      hold(false);
      move(quote, from, to);
    },
  });
  const shows = useRef(new Map<string, ShowCard>());
  const register = useCallback((stageId: string, show: ShowCard) => {
    const known = shows.current;
    known.set(stageId, show);
    return () => known.delete(stageId);
  }, []);
  const keys = useBoardKeys(columns, lifting, shows);
  const onMove = useLatest(move);
  const mark = (isDragging: boolean): void => {
    hold(isDragging);
    region.current?.toggleAttribute('data-dragging', isDragging);
  };
  return (
    <BlockStack gap="200">
      <Notices refused={moves.refused} onForget={moves.forget} reached={moves.reached} />
      {columns.every(({ count }) => count === 0) ? (
        none
      ) : (
        <Dragging
          onLift={({ quote, stageId }) => {
            mark(true);
            sayLifted(quote.name, stageId);
          }}
          onOver={sayOver}
          onDrop={({ quote, stageId }, to) => {
            mark(false);
            move(quote, stageId, to ?? stageId);
          }}
        >
          <div
            ref={region}
            className={styles.board}
            role="group"
            aria-label={t('board.title')}
            tabIndex={-1}
            {...keys}
          >
            {columns.map((column) => (
              <Column
                key={column.stage.id}
                column={column}
                stages={state.stages}
                liftedId={lifting.lifted?.quote.id ?? null}
                isTarget={lifting.lifted?.to === column.stage.id}
                onMove={onMove}
                onMore={moves.more}
                onSee={moves.see}
                register={register}
              />
            ))}
          </div>
          {!narrow && (
            <Text as="p" tone="subdued" variant="bodySm">
              {t('board.keysHint')}
            </Text>
          )}
        </Dragging>
      )}
      <div id={INSTRUCTIONS_ID} hidden>
        {t('board.instructions')}
      </div>
      <div ref={live} role="status" aria-live="assertive" className={styles.heard} />
    </BlockStack>
  );
}

interface NoticesProps {
  refused: RefusedMove | null;
  onForget: () => void;
  /** Whether what others do is heard of. */
  reached: boolean;
}

/** What a board has to tell until it is read. */
function Notices({ refused, onForget, reached }: NoticesProps) {
  const t = useText();
  return (
    <>
      {refused && (
        <Banner tone="warning" title={refused.title} onDismiss={onForget}>
          <p>{refused.reason}</p>
        </Banner>
      )}
      {!reached && (
        <Banner tone="warning">
          <p>{t('board.unreached')}</p>
        </Banner>
      )}
    </>
  );
}
