import { InlineStack, Text, Tooltip } from '@shopify/polaris';
import { useText } from '../texts.tsx';
import styles from './delivery-log.module.css';

/** Says that the page keeps itself up to date, or that it cannot at present. */
export function LogLiveBadge({ reached }: { reached: boolean }) {
  const t = useText();
  return (
    <Tooltip content={t(reached ? 'deliveryLog.liveSays' : 'deliveryLog.notLiveSays')}>
      <InlineStack gap="150" blockAlign="center" wrap={false}>
        <span className={reached ? styles.live : styles.offline} />
        <Text as="span" tone="subdued">
          {t(reached ? 'deliveryLog.live' : 'deliveryLog.notLive')}
        </Text>
      </InlineStack>
    </Tooltip>
  );
}
