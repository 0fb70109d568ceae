import { Code } from '../code.tsx';
import { CopyButton } from '../copy-button.tsx';
import styles from './delivery-log.module.css';
import type { Delivery } from './delivery.ts';

/** What a delivery and its event are called, to look for on the receiver's side. */
export function DeliveryLogIds({ delivery }: { delivery: Pick<Delivery, 'id' | 'eventId'> }) {
  return (
    <dl className={styles.ids}>
      <dt>Delivery ID</dt>
      <dd>
        <Code>{delivery.id}</Code>
        <CopyButton text={delivery.id} what="the delivery ID" />
      </dd>
      <dt>Event ID</dt>
      <dd>
        <Code>{delivery.eventId}</Code>
        <CopyButton text={delivery.eventId} what="the event ID" />
      </dd>
    </dl>
  );
}
