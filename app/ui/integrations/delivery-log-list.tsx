import { useRef } from 'react';
import { DeliveryRow } from './delivery-row.tsx';
import styles from './delivery-log.module.css';
import type { DeliveryEntry } from './delivery.ts';
import { useSteadyScroll } from './log-steady-scroll.ts';

interface DeliveryLogListProps {
  deliveries: DeliveryEntry[];
  showEndpoint: boolean;
}

/** Deliveries, one a line. */
export function DeliveryLogList({ deliveries, showEndpoint }: DeliveryLogListProps) {
  const list = useRef<HTMLUListElement>(null);
  useSteadyScroll(list);
  return (
    <ul ref={list} className={styles.rows} aria-label="Deliveries">
      {deliveries.map((delivery) => (
        <DeliveryRow key={delivery.id} delivery={delivery} showEndpoint={showEndpoint} />
      ))}
    </ul>
  );
}
