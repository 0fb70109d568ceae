import { BlockStack, InlineStack, Text } from '@shopify/polaris';
import { Code, CodeBlock } from '../code.tsx';
import { OutsideText } from '../outside-text.tsx';
import { Time } from '../time.tsx';
import { attemptHint } from './attempt-hint.ts';
import type { LoggedAttempt } from '../../outbound/logged-delivery.ts';
import { attemptOutcome } from './attempt-outcome.ts';
import styles from './delivery-log.module.css';

interface AttemptEntryProps {
  attempt: LoggedAttempt;
  isLast: boolean;
}

/** One POST: when, where to, what came back, and, once for all of them, what to look at. */
export function AttemptEntry({ attempt, isLast }: AttemptEntryProps) {
  const hint = isLast ? attemptHint(attempt) : null;
  return (
    <li className={styles.attempt}>
      <BlockStack gap="200">
        <InlineStack gap="200" align="space-between">
          <Text as="h3" variant="headingSm">
            Attempt {attempt.number}: {attemptOutcome(attempt)}
          </Text>
          <Text as="span" tone="subdued">
            <Time at={attempt.startedAt} seconds />
          </Text>
        </InlineStack>
        <Code>{attempt.url}</Code>
        {attempt.error && (
          <Text as="p" tone="critical">
            <OutsideText>{attempt.error}</OutsideText>
          </Text>
        )}
        {hint && <Text as="p">{hint}</Text>}
        {attempt.responseBody && (
          <CodeBlock label={`Answer to attempt ${attempt.number}`}>
            {attempt.responseBody}
          </CodeBlock>
        )}
      </BlockStack>
    </li>
  );
}
