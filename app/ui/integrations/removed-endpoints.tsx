import { BlockStack, Card, InlineStack, Link, Text } from '@shopify/polaris';
import { OutsideText } from '../outside-text.tsx';
import { Rich } from '../rich.tsx';
import { useText } from '../texts.tsx';
import { Time } from '../time.tsx';

interface RemovedEndpointsProps {
  endpoints: { id: string; name: string; url: string; removedAt: Date }[];
}

/** The way to the logs of endpoints that are gone. */
export function RemovedEndpoints({ endpoints }: RemovedEndpointsProps) {
  const t = useText();
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">
          {t('integrations.removed.title')}
        </Text>
        {endpoints.map((endpoint) => (
          <InlineStack key={endpoint.id} gap="200" align="space-between">
            <Text as="span" tone="subdued">
              <OutsideText>
                {endpoint.name} · {endpoint.url}
              </OutsideText>
              <br />
              <Rich
                text="integrations.removed.at"
                parts={{ time: <Time at={endpoint.removedAt} /> }}
              />
            </Text>
            <Link
              url={`/app/settings/integrations/${endpoint.id}`}
              accessibilityLabel={t('integrations.removed.logOf', { endpoint: endpoint.name })}
            >
              {t('deliveryLog.title')}
            </Link>
          </InlineStack>
        ))}
      </BlockStack>
    </Card>
  );
}
