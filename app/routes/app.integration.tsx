import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { TitleBar } from '@shopify/app-bridge-react';
import { BlockStack, Page } from '@shopify/polaris';
import { boundary } from '@shopify/shopify-app-remix/server';
import { db } from '../db.server.ts';
import { env } from '../env.server.ts';
import { listDeliveries } from '../outbound/delivery-log.server.ts';
import { findHeaderNames } from '../outbound/find-header-names.server.ts';
import { findKnownEndpoint } from '../outbound/find-known-endpoint.server.ts';
import { DELIVERY_LOG_HASH, DeliveryLog } from '../ui/integrations/delivery-log.tsx';
import { EndpointBanner } from '../ui/integrations/endpoint-banner.tsx';
import { EndpointCard } from '../ui/integrations/endpoint-card.tsx';
import { SigningSecret } from '../ui/integrations/signing-secret.tsx';
import { RemoveEndpoint } from '../ui/integrations/remove-endpoint.tsx';
import { TestEventCard } from '../ui/integrations/test-event-card.tsx';
import { useEndpointStatus } from '../ui/integrations/use-endpoint-status.ts';
import { useTestEvent } from '../ui/integrations/use-test-event.ts';
import { VerificationSteps } from '../ui/integrations/verification-steps.tsx';
import { pageUrl } from '../ui/page-url.ts';
import { EndpointStatusBadge } from '../ui/status-badge.tsx';
import { TwoColumns } from '../ui/two-columns.tsx';
import { useRefreshWhile } from '../ui/use-refresh-while.ts';
import { doIntent } from './endpoint-intents.server.ts';
import { authenticateMerchant } from './merchant.server.ts';
import { withQuotes } from './deliveries.server.ts';

const LIST = '/app/settings/integrations';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const shop = await authenticateMerchant(request);
  const endpoint = await findKnownEndpoint(db, shop.id, params.endpointId ?? '');
  if (!endpoint) throw new Response(null, { status: 404 });
  const cursor = new URL(request.url).searchParams.get('cursor');
  const log = await listDeliveries(db, { shopId: shop.id, endpointId: endpoint.id }, { cursor });
  const deliveries = await withQuotes(shop.id, log.deliveries);
  const sealing = { db, encryptionKeys: env().ENCRYPTION_KEYS };
  const headerNames = await findHeaderNames(sealing, shop.id, endpoint.id);
  const until = endpoint.previousSecretUntil;
  const overlapUntil = until && until > new Date() ? until : null;
  return {
    endpoint,
    headerNames,
    overlapUntil,
    deliveries,
    nextCursor: log.nextCursor,
    onFirstPage: cursor === null,
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const shop = await authenticateMerchant(request);
  return doIntent(request, shop, params.endpointId ?? '');
}

export const headers = boundary.headers;

export default function Integration() {
  const { endpoint, headerNames, overlapUntil, deliveries, nextCursor, onFirstPage } =
    useLoaderData<typeof loader>();
  const change = useEndpointStatus();
  const kept = endpoint.removedAt === null;
  const page = `${LIST}/${endpoint.id}`;
  const test = useTestEvent(page);
  const active = kept && endpoint.status === 'enabled';
  useRefreshWhile(
    active && (test.sending || deliveries.some(({ status }) => status === 'pending')),
  );
  return (
    <Page
      title={endpoint.name}
      titleMetadata={
        <EndpointStatusBadge status={endpoint.removedAt ? 'removed' : endpoint.status} />
      }
      backAction={{ content: 'Integrations', url: LIST }}
      secondaryActions={
        kept
          ? [
              { content: 'Edit', url: `${page}/edit` },
              ...(active
                ? [{ content: 'Pause', onAction: change.pause, loading: change.changing }]
                : []),
            ]
          : []
      }
    >
      <TitleBar title="Settings" />
      <BlockStack gap="400">
        <EndpointBanner
          status={endpoint.status}
          removedAt={endpoint.removedAt}
          onEnable={change.enable}
          enabling={change.changing}
        />
        <TwoColumns
          first={
            active && (
              <TestEventCard delivery={test.delivery} sending={test.sending} onSend={test.send} />
            )
          }
          side={<EndpointCard endpoint={endpoint} headerNames={headerNames} />}
          rest={
            <BlockStack gap="400">
              <DeliveryLog
                schedule={endpoint.schedule}
                deliveries={deliveries}
                newestUrl={onFirstPage ? null : page + DELIVERY_LOG_HASH}
                olderUrl={nextCursor && pageUrl(page, { cursor: nextCursor }) + DELIVERY_LOG_HASH}
              />
              {kept && <SigningSecret key={page} overlapUntil={overlapUntil} />}
              {kept && <VerificationSteps />}
              {kept && <RemoveEndpoint name={endpoint.name} />}
            </BlockStack>
          }
        />
      </BlockStack>
    </Page>
  );
}
