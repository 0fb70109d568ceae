import { useFetcher } from '@remix-run/react';
import { BlockStack, Box, Button, SkeletonBodyText, Text } from '@shopify/polaris';
import { useEffect } from 'react';
import { NotDone } from '../not-done.tsx';
import { isNotSent } from '../not-sent.ts';
import { Rich } from '../rich.tsx';
import { useText } from '../texts.tsx';
import { Time } from '../time.tsx';
import { AttemptEntry } from './attempt-entry.tsx';
import { DeliveryLogIds } from './delivery-log-ids.tsx';
import styles from './delivery-log.module.css';
import type { Delivery, DeliveryEntry } from './delivery.ts';
import { LogFold } from './log-fold.tsx';
import { prettyJson } from './log-pretty-json.ts';
import { ResendButton } from './resend-button.tsx';

/** What is behind a line of the log; read when it is opened, and again with the page. */
export function DeliveryLogDetails({ entry }: { entry: DeliveryEntry }) {
  const t = useText();
  const { load, state, data } = useFetcher<Delivery | null>();
  const url = `/app/settings/integrations/${entry.endpointId}/deliveries/${entry.id}`;
  useEffect(() => {
    load(url);
  }, [load, url]);
  return (
    <div className={styles.details}>
      {isNotSent(data) ? (
        <Box paddingBlock="200">
          <BlockStack gap="200" inlineAlign="start">
            <NotDone of={{ state, data }} />
            <Button loading={state !== 'idle'} onClick={() => load(url)}>
              {t('errors.tryAgain')}
            </Button>
          </BlockStack>
        </Box>
      ) : data ? (
        <Details delivery={data} entry={entry} />
      ) : state === 'idle' && data === null ? (
        <Text as="p">{t('deliveryLog.gone')}</Text>
      ) : (
        <Box paddingBlock="200">
          <SkeletonBodyText lines={3} />
        </Box>
      )}
    </div>
  );
}

function Details({ delivery, entry }: { delivery: Delivery; entry: DeliveryEntry }) {
  const t = useText();
  const { attempts, body } = delivery;
  return (
    <BlockStack gap="300">
      <DeliveryLogIds delivery={delivery} />
      <ol className={styles.attempts}>
        {attempts.map((attempt) => (
          <AttemptEntry
            key={attempt.number}
            attempt={attempt}
            isLast={attempt.number === attempts.length}
          />
        ))}
      </ol>
      <NextAttempt entry={entry} />
      <LogFold
        label={t('deliveryLog.body.label')}
        show={t('deliveryLog.body.show')}
        hide={t('deliveryLog.body.hide')}
        copy={{ text: body, what: t('deliveryLog.body.theBody') }}
      >
        {prettyJson(body)}
      </LogFold>
      <ResendButton delivery={delivery} />
    </BlockStack>
  );
}

function NextAttempt({ entry: { status, nextAttemptAt } }: { entry: DeliveryEntry }) {
  const t = useText();
  if (status === 'paused') {
    return (
      <Text as="p" tone="subdued">
        {t('deliveryLog.sentOnceResumed')}
      </Text>
    );
  }
  return (
    nextAttemptAt && (
      <Text as="p" tone="subdued">
        <Rich
          text="deliveryLog.nextAttempt"
          parts={{ time: <Time at={nextAttemptAt} seconds /> }}
        />
      </Text>
    )
  );
}
