import { Collapsible, Icon, Link, Text } from '@shopify/polaris';
import { ChevronDownIcon, ChevronRightIcon } from '@shopify/polaris-icons';
import { useId, useState } from 'react';
import { Code } from '../code.tsx';
import { DeliveryStatusBadge } from '../status-badge.tsx';
import { Time } from '../time.tsx';
import { AttemptEntry } from './attempt-entry.tsx';
import { deliveryOutcome } from './attempt-outcome.ts';
import styles from './delivery-log.module.css';
import type { Delivery } from './delivery.ts';

/** One delivery; opened, every attempt at it. */
export function DeliveryRow({ delivery }: { delivery: Delivery }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <li className={styles.row}>
      <button
        type="button"
        className={styles.summary}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <span className={styles.chevron}>
          <Icon source={open ? ChevronDownIcon : ChevronRightIcon} tone="subdued" />
        </span>
        <span className={styles.what}>
          <Text as="span" fontWeight="semibold">
            {delivery.eventType}
          </Text>
          {delivery.quote && (
            <Text as="span" tone="subdued">
              {delivery.quote.name}
            </Text>
          )}
        </span>
        <span className={styles.status}>
          <DeliveryStatusBadge status={delivery.status} />
        </span>
        <span className={styles.outcome}>
          <Text as="span" tone="subdued">
            {deliveryOutcome(delivery.attempts)}
          </Text>
        </span>
        <span className={styles.when}>
          <Text as="span" tone="subdued">
            <Time at={delivery.createdAt} seconds />
          </Text>
        </span>
      </button>
      <Collapsible id={id} open={open}>
        <div className={styles.details}>
          <dl className={styles.ids}>
            {delivery.quote && (
              <>
                <dt>Quote</dt>
                <dd>
                  <Link url={`/app/quotes/${delivery.quote.id}`}>{delivery.quote.name}</Link>
                </dd>
              </>
            )}
            <dt>Delivery</dt>
            <dd>
              <Code>{delivery.id}</Code>
            </dd>
            <dt>Event</dt>
            <dd>
              <Code>{delivery.eventId}</Code>
            </dd>
          </dl>
          <ol className={styles.attempts}>
            {delivery.attempts.map((attempt) => (
              <AttemptEntry
                key={attempt.number}
                attempt={attempt}
                isLast={attempt.number === delivery.attempts.length}
              />
            ))}
          </ol>
          {delivery.nextAttemptAt && (
            <Text as="p" tone="subdued">
              Next attempt: <Time at={delivery.nextAttemptAt} seconds />
            </Text>
          )}
        </div>
      </Collapsible>
    </li>
  );
}
