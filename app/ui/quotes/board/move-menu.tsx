import { ActionList, Icon, Popover } from '@shopify/polaris';
import { MenuHorizontalIcon } from '@shopify/polaris-icons';
import { useState } from 'react';
import type { PipelineStage } from '../../../quotes/pipeline/stage.ts';
import type { QuoteSummary } from '../../../quotes/quote-summary.ts';
import { useText } from '../../texts.tsx';
import styles from './board.module.css';
import { controlId } from './card-ids.ts';

/** Tells those who hear the page how quotes are moved by keyboard. */
export const INSTRUCTIONS_ID = 'board-instructions';

interface MoveMenuProps {
  quote: QuoteSummary;
  /** Where it is. */
  stageId: string;
  stages: PipelineStage[];
  isCurrent: boolean;
  onMove: (stageId: string) => void;
}

/** Moves a quote to any stage without dragging. The board listens for the keys that lift it. */
export function MoveMenu({ quote, stageId, stages, isCurrent, onMove }: MoveMenuProps) {
  const t = useText();
  const [open, setOpen] = useState(false);
  return (
    <Popover
      active={open}
      preferredAlignment="right"
      autofocusTarget="first-node"
      onClose={() => setOpen(false)}
      activator={
        <button
          type="button"
          id={controlId('move', quote.id)}
          className={styles.move}
          tabIndex={isCurrent ? 0 : -1}
          aria-label={t('board.move', { quote: quote.name })}
          aria-describedby={INSTRUCTIONS_ID}
          onClick={() => setOpen(!open)}
        >
          <Icon source={MenuHorizontalIcon} tone="subdued" />
        </button>
      }
    >
      <ActionList
        actionRole="menuitem"
        sections={[
          {
            title: t('board.moveTo'),
            items: stages
              .filter(({ id }) => id !== stageId)
              .map(({ id, name }) => ({
                id,
                content: name,
                onAction: () => {
                  setOpen(false);
                  onMove(id);
                },
              })),
          },
        ]}
      />
    </Popover>
  );
}
