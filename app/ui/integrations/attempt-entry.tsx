import { BlockStack, InlineStack, Text } from '@shopify/polaris';
import type { AttemptDetail } from '../../outbound/logged-delivery.ts';
import { messageText } from '../../texts/message.ts';
import { Code, CodeBlock } from '../code.tsx';
import { OutsideText } from '../outside-text.tsx';
import { useText } from '../texts.tsx';
import { Time } from '../time.tsx';
import { attemptHint } from './attempt-hint.ts';
import { attemptOutcome } from './attempt-outcome.ts';
import styles from './delivery-log.module.css';
import { LogFold } from './log-fold.tsx';

interface AttemptEntryProps {
  attempt: AttemptDetail;
  isLast: boolean;
}

/** One POST: when, where to, what came back, and, once for all of them, what to look at. */
export function AttemptEntry({ attempt, isLast }: AttemptEntryProps) {
  const t = useText();
  const { number } = attempt;
  const hint = isLast ? attemptHint(attempt) : null;
  return (
    <li className={styles.attempt}>
      <BlockStack gap="200">
        <InlineStack gap="200" align="space-between">
          <Text as="h3" variant="headingSm">
            {t('deliveryLog.attempt', {
              attempt: number,
              outcome: messageText(t, attemptOutcome(attempt)),
            })}
          </Text>
          <Text as="span" tone="subdued">
            <Time at={attempt.startedAt} seconds />
          </Text>
        </InlineStack>
        <Address attempt={number}>{attempt.url}</Address>
        {attempt.error && (
          <Text as="p" tone="critical">
            <OutsideText>{messageText(t, attempt.error)}</OutsideText>
          </Text>
        )}
        {hint && <Text as="p">{t(hint)}</Text>}
        {attempt.responseBody && (
          <BlockStack gap="100">
            <Text as="p" tone="subdued">
              {t('deliveryLog.answer')}
            </Text>
            <CodeBlock label={t('deliveryLog.answerTo', { attempt: number })}>
              {attempt.responseBody}
            </CodeBlock>
          </BlockStack>
        )}
        {attempt.requestHeaders && (
          <LogFold
            label={t('deliveryLog.headers.of', { attempt: number })}
            show={t('deliveryLog.headers.show')}
            hide={t('deliveryLog.headers.hide')}
            showLabel={t('deliveryLog.headers.showOf', { attempt: number })}
            hideLabel={t('deliveryLog.headers.hideOf', { attempt: number })}
          >
            {headerLines(attempt.requestHeaders)}
          </LogFold>
        )}
      </BlockStack>
    </li>
  );
}

/** Longer ones, up to 2,000 characters, scroll in a line of their own. */
const SHORT_ADDRESS = 200;

function Address({ attempt, children }: { attempt: number; children: string }) {
  const t = useText();
  if (children.length <= SHORT_ADDRESS) return <Code>{children}</Code>;
  return <CodeBlock label={t('deliveryLog.addressOf', { attempt })}>{children}</CodeBlock>;
}

function headerLines(headers: Record<string, string>): string {
  return Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n');
}
