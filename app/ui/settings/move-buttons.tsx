import { Button, ButtonGroup } from '@shopify/polaris';
import { ArrowDownIcon, ArrowUpIcon } from '@shopify/polaris-icons';
import { useId } from 'react';
import { useText } from '../texts.tsx';

interface MoveButtonsProps {
  /** What is moved, for people who hear the page. */
  name: string;
  place: number;
  count: number;
  onMove: (by: -1 | 1) => void;
}

/** Moves something in a list, by mouse or keyboard. The focus moves along. */
export function MoveButtons({ name, place, count, onMove }: MoveButtonsProps) {
  const t = useText();
  const id = useId();
  const isFirst = place === 0;
  const isLast = place === count - 1;
  const move = (by: -1 | 1): void => {
    onMove(by);
    // At an end the button that was pressed is disabled: then the other one has it.
    const stays = by < 0 ? place > 1 : place < count - 2;
    const focused = `${id}${by < 0 === stays ? 'up' : 'down'}`;
    requestAnimationFrame(() => document.getElementById(focused)?.focus());
  };
  return (
    <ButtonGroup variant="segmented">
      <Button
        id={`${id}up`}
        icon={ArrowUpIcon}
        accessibilityLabel={t('settings.moveUp', { name })}
        disabled={isFirst}
        onClick={() => move(-1)}
      />
      <Button
        id={`${id}down`}
        icon={ArrowDownIcon}
        accessibilityLabel={t('settings.moveDown', { name })}
        disabled={isLast}
        onClick={() => move(1)}
      />
    </ButtonGroup>
  );
}
