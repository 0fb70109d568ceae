import { useRef } from 'react';
import { useText } from '../texts.tsx';
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
  const t = useText();
  const list = useRef<HTMLUListElement>(null);
  useSteadyScroll(list);
  return (
    <ul ref={list} className={styles.rows} aria-label={t('deliveryLog.deliveries')}>
      {deliveries.map((delivery) => (
        <DeliveryRow key={delivery.id} delivery={delivery} showEndpoint={showEndpoint} />
      ))}
    </ul>
  );
}
