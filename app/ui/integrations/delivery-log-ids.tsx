import { Code } from '../code.tsx';
import { CopyButton } from '../copy-button.tsx';
import { useText } from '../texts.tsx';
import styles from './delivery-log.module.css';
import type { Delivery } from './delivery.ts';

/** What a delivery and its event are called, to look for on the receiver's side. */
export function DeliveryLogIds({ delivery }: { delivery: Pick<Delivery, 'id' | 'eventId'> }) {
  const t = useText();
  return (
    <dl className={styles.ids}>
      <dt>{t('deliveryLog.deliveryId')}</dt>
      <dd>
        <Code>{delivery.id}</Code>
        <CopyButton text={delivery.id} what={t('deliveryLog.theDeliveryId')} />
      </dd>
      <dt>{t('deliveryLog.eventId')}</dt>
      <dd>
        <Code>{delivery.eventId}</Code>
        <CopyButton text={delivery.eventId} what={t('deliveryLog.theEventId')} />
      </dd>
    </dl>
  );
}
