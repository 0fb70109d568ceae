import {
  DndContext,
  DragOverlay,
  MouseSensor,
  pointerWithin,
  rectIntersection,
  TouchSensor,
  useDndContext,
  useSensor,
  useSensors,
  type Active,
  type CollisionDetection,
} from '@dnd-kit/core';
import type { ReactNode } from 'react';
import { BoardCard } from './board-card.tsx';
import styles from './board.module.css';
import type { Dragged } from './card-place.tsx';

/** Pixels that a pressed mouse moves before that is a drag and not a click. */
const MOUSE_PX = 5;
/** A finger that rests so long lifts a card; one that moves by more before scrolls. */
const TOUCH = { delay: 250, tolerance: 8 };
/** At its ends the board scrolls by about two columns in a second: at dnd-kit's own pace nobody stops in time. */
const AUTO_SCROLL = { acceleration: 4 };

interface DraggingProps {
  onLift: (dragged: Dragged) => void;
  /** It came to be over a stage. */
  onOver: (stageId: string) => void;
  /** Where it was dropped; null: nowhere, or it was called off. */
  onDrop: (dragged: Dragged, stageId: string | null) => void;
  children: ReactNode;
}

/** Drags cards to columns, by mouse and by touch. The keyboard has a way of its own (use-lifting.ts). */
export function Dragging({ onLift, onOver, onDrop, children }: DraggingProps) {
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: MOUSE_PX } }),
    useSensor(TouchSensor, { activationConstraint: TOUCH }),
  );
  return (
    <DndContext
      // Without an id it counts, and the server counts otherwise.
      id="board"
      sensors={sensors}
      collisionDetection={columnUnder}
      autoScroll={AUTO_SCROLL}
      accessibility={SILENT}
      onDragStart={({ active }) => onLift(draggedOf(active))}
      onDragOver={({ over }) => over && onOver(String(over.id))}
      onDragEnd={({ active, over }) => onDrop(draggedOf(active), idOf(over))}
      onDragCancel={({ active }) => onDrop(draggedOf(active), null)}
    >
      {children}
      <DragOverlay dropAnimation={null}>
        <DraggedCard />
      </DragOverlay>
    </DndContext>
  );
}

/** The column under the pointer; between two of them, the one that more of the card is over. */
const columnUnder: CollisionDetection = (args) => {
  const under = pointerWithin(args);
  return under.length > 0 ? under : rectIntersection(args);
};

/** The board says itself, in the reader's language, what happens. */
const SILENT = {
  announcements: {
    onDragStart: () => undefined,
    onDragOver: () => undefined,
    onDragEnd: () => undefined,
    onDragCancel: () => undefined,
  },
  screenReaderInstructions: { draggable: '' },
};

function DraggedCard() {
  const { active } = useDndContext();
  if (!active) return null;
  return (
    <div className={styles.dragged}>
      <BoardCard quote={draggedOf(active).quote} isCurrent={null} />
    </div>
  );
}

function draggedOf({ data }: Active): Dragged {
  return data.current as Dragged;
}

function idOf(over: { id: string | number } | null): string | null {
  return over ? String(over.id) : null;
}
