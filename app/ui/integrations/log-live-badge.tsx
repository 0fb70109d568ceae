import { InlineStack, Text, Tooltip } from '@shopify/polaris';
import styles from './delivery-log.module.css';

/** Says that the page keeps itself up to date, or that it cannot at present. */
export function LogLiveBadge({ reached }: { reached: boolean }) {
  return (
    <Tooltip
      content={
        reached ? 'New attempts show up here by themselves.' : 'No connection. Trying again.'
      }
    >
      <InlineStack gap="150" blockAlign="center" wrap={false}>
        <span className={reached ? styles.live : styles.offline} />
        <Text as="span" tone="subdued">
          {reached ? 'Live' : 'Not live'}
        </Text>
      </InlineStack>
    </Tooltip>
  );
}
