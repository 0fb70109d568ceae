import { BlockStack, Card, Link, List, Text } from '@shopify/polaris';
import { countText, type CappedCount } from '../../outbound/capped-count.ts';
import type { Attention } from '../../quotes/insights/attention.ts';
import { quoteFilterParams } from '../../quotes/list/listing-params.ts';
import { pageUrl } from '../page-url.ts';
import { useText } from '../texts.tsx';
import styles from './attention-card.module.css';

interface AttentionCardProps {
  quotes: Attention[];
  /** What has not arrived by now. */
  undelivered: CappedCount;
  /** Ids of endpoints that are turned off. */
  disabled: string[];
}

const INTEGRATIONS = '/app/settings/integrations';

/** What somebody has to look at, each with the way to just that. */
export function AttentionCard({ quotes, undelivered, disabled }: AttentionCardProps) {
  const t = useText();
  const off = { count: disabled.length, more: false };
  const [endpoint] = disabled.length === 1 ? disabled : [];
  const rows = [
    ...quotes.map(({ reason, filter, ...counted }) => ({
      reason,
      counted,
      url: pageUrl('/app/quotes', quoteFilterParams(filter)),
    })),
    { reason: 'undelivered', counted: undelivered, url: `${INTEGRATIONS}/undelivered` },
    {
      reason: 'disabled',
      counted: off,
      url: endpoint ? `${INTEGRATIONS}/${endpoint}` : INTEGRATIONS,
    },
  ] as const;
  const present = rows.filter(({ counted }) => counted.count > 0);
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">
          {t('home.attention.title')}
        </Text>
        {present.length === 0 ? (
          <Text as="p" tone="subdued">
            {t('home.attention.nothing')}
          </Text>
        ) : (
          <List gap="loose">
            {present.map(({ reason, counted, url }) => (
              <List.Item key={reason}>
                <Link url={url}>
                  <span className={styles.sentence}>
                    {t(`home.attention.${reason}`, {
                      count: counted.count,
                      shown: countText(t, counted),
                    })}
                  </span>
                </Link>
              </List.Item>
            ))}
          </List>
        )}
      </BlockStack>
    </Card>
  );
}
