import { Collapsible, Icon, Link, Text } from '@shopify/polaris';
import { ChevronDownIcon, ChevronRightIcon } from '@shopify/polaris-icons';
import { useId, useState } from 'react';
import { messageText } from '../../texts/message.ts';
import { OutsideText } from '../outside-text.tsx';
import { DeliveryStatusBadge } from '../status-badge.tsx';
import { useText } from '../texts.tsx';
import { Time } from '../time.tsx';
import { entryOutcome } from './attempt-outcome.ts';
import { DeliveryLogDetails } from './delivery-log-details.tsx';
import styles from './delivery-log.module.css';
import type { DeliveryEntry } from './delivery.ts';

interface DeliveryRowProps {
  delivery: DeliveryEntry;
  /** Where the log is of more than one. */
  showEndpoint: boolean;
}

/** Spaces at which a narrow column must not break, in any language: "45 ms", "attempt 4". */
const BESIDE_NUMBERS = /(?<=\d) (?=m?s\b)|(?<=\p{L}) (?=\d+$)/gu;

/** One delivery; opened, every attempt at it. */
export function DeliveryRow({ delivery, showEndpoint }: DeliveryRowProps) {
  const t = useText();
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <li className={styles.row}>
      <div className={showEndpoint ? styles.summaryOfAll : styles.summary}>
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={open}
          aria-controls={id}
          aria-label={[delivery.eventType, delivery.quote?.name].filter(Boolean).join(' ')}
          onClick={() => setOpen(!open)}
        >
          <Icon source={open ? ChevronDownIcon : ChevronRightIcon} tone="subdued" />
        </button>
        <span className={styles.what}>
          <Text as="span" fontWeight="semibold">
            {delivery.eventType}
          </Text>
          {delivery.quote && (
            <span className={styles.link}>
              <Link removeUnderline url={`/app/quotes/${delivery.quote.id}`}>
                {delivery.quote.name}
              </Link>
            </span>
          )}
        </span>
        {showEndpoint && (
          <span className={styles.endpoint}>
            <OutsideText>{delivery.endpointName}</OutsideText>
          </span>
        )}
        <span className={styles.status}>
          <DeliveryStatusBadge status={delivery.status} />
        </span>
        <span className={styles.outcome}>
          <Text as="span" tone="subdued">
            {messageText(t, entryOutcome(delivery)).replaceAll(BESIDE_NUMBERS, '\u00a0')}
          </Text>
        </span>
        <span className={styles.when}>
          <Text as="span" tone="subdued">
            <Time at={delivery.createdAt} seconds />
          </Text>
        </span>
      </div>
      <Collapsible id={id} open={open}>
        {open && <DeliveryLogDetails entry={delivery} />}
      </Collapsible>
    </li>
  );
}
