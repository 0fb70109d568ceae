import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { TitleBar } from '@shopify/app-bridge-react';
import { BlockStack, Box, Page, Text } from '@shopify/polaris';
import { boundary } from '@shopify/shopify-app-remix/server';
import { db } from '../db.server.ts';
import { countText } from '../outbound/capped-count.ts';
import { countUndelivered } from '../outbound/count-undelivered.server.ts';
import { MAX_ENDPOINTS } from '../outbound/endpoint.ts';
import { countDay } from '../outbound/health/read-buckets.server.ts';
import { readStandings } from '../outbound/health/read-standings.server.ts';
import { lastDeliveries } from '../outbound/last-deliveries.server.ts';
import { listEndpoints } from '../outbound/list-endpoints.server.ts';
import { takesAllEvents } from '../outbound/formats/formats.ts';
import { listRemovedEndpoints } from '../outbound/list-removed-endpoints.server.ts';
import { EVENT_CATALOGUE } from '../quotes/events.ts';
import { EndpointList } from '../ui/integrations/endpoint-list.tsx';
import { NoEndpoints } from '../ui/integrations/no-endpoints.tsx';
import { RemovedEndpoints } from '../ui/integrations/removed-endpoints.tsx';
import { useText } from '../ui/texts.tsx';
import { useRefreshWhile } from '../ui/use-refresh-while.ts';
import { authenticateMerchant } from './merchant.server.ts';

export async function loader({ request }: LoaderFunctionArgs) {
  const shop = await authenticateMerchant(request);
  const [endpoints, removed, undelivered] = await Promise.all([
    listEndpoints(db, shop.id),
    listRemovedEndpoints(db, shop.id),
    countUndelivered(db, shop.id),
  ]);
  const endpointIds = endpoints.map(({ id }) => id);
  const [last, counts, standings] = await Promise.all([
    lastDeliveries(db, shop.id, endpointIds),
    countDay(db, { shopId: shop.id, endpointIds }, new Date()),
    readStandings(db, shop.id, endpointIds),
  ]);
  return {
    removed,
    undelivered,
    endpoints: endpoints.map((endpoint) => ({
      ...endpoint,
      takesAll: takesAllEvents(endpoint, EVENT_CATALOGUE),
      last: last.find(({ endpointId }) => endpointId === endpoint.id) ?? null,
      day: counts.find(({ endpointId }) => endpointId === endpoint.id) ?? null,
      standing: standings.find(({ endpointId }) => endpointId === endpoint.id) ?? null,
    })),
  };
}

export { clientLoader } from '../ui/stay-here.ts';

export const headers = boundary.headers;

export default function Integrations() {
  const t = useText();
  const { endpoints, removed, undelivered } = useLoaderData<typeof loader>();
  useRefreshWhile(endpoints.some(({ last }) => last?.status === 'pending'));
  const full = endpoints.length >= MAX_ENDPOINTS;
  return (
    <Page
      title={t('settings.pages.integrations.title')}
      subtitle={t('settings.pages.integrations.says')}
      backAction={{ content: t('common.navigation.settings'), url: '/app/settings' }}
      primaryAction={
        endpoints.length > 0
          ? {
              content: t('integrations.addEndpoint'),
              // Without an address it is a button, and a disabled one says so; a link cannot.
              ...(full ? { disabled: true } : { url: '/app/settings/integrations/new' }),
            }
          : undefined
      }
      secondaryActions={[
        {
          content:
            undelivered.count > 0
              ? t('integrations.notDeliveredMany', { shown: countText(t, undelivered) })
              : t('undelivered.title'),
          url: '/app/settings/integrations/undelivered',
        },
        { content: t('integrations.viewAllLogs'), url: '/app/settings/integrations/log' },
      ]}
    >
      <TitleBar title={t('common.navigation.settings')} />
      <BlockStack gap="400">
        {endpoints.length > 0 ? <EndpointList endpoints={endpoints} /> : <NoEndpoints />}
        {endpoints.length > 0 && (
          <Box paddingInline={{ xs: '400', sm: '0' }}>
            <Text as="p" tone="subdued">
              {full
                ? t('integrations.full', { max: MAX_ENDPOINTS })
                : t('integrations.howMany', { there: endpoints.length, max: MAX_ENDPOINTS })}
            </Text>
          </Box>
        )}
        {removed.length > 0 && <RemovedEndpoints endpoints={removed} />}
      </BlockStack>
    </Page>
  );
}
