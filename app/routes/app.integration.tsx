import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { TitleBar } from '@shopify/app-bridge-react';
import { BlockStack, Page } from '@shopify/polaris';
import { boundary } from '@shopify/shopify-app-remix/server';
import { z } from 'zod';
import { db } from '../db.server.ts';
import { listDeliveries } from '../outbound/delivery-log.server.ts';
import { dispatch } from '../outbound/dispatch.server.ts';
import { findKnownEndpoint } from '../outbound/find-known-endpoint.server.ts';
import { removeEndpoint } from '../outbound/remove-endpoint.server.ts';
import { deliveryQueue } from '../queue.server.ts';
import { sendTestEvent } from '../quotes/send-test-event.server.ts';
import { DELIVERY_LOG_HASH, DeliveryLog } from '../ui/integrations/delivery-log.tsx';
import { EndpointBanner } from '../ui/integrations/endpoint-banner.tsx';
import { EndpointCard } from '../ui/integrations/endpoint-card.tsx';
import { RemoveEndpoint } from '../ui/integrations/remove-endpoint.tsx';
import { TestEventCard } from '../ui/integrations/test-event-card.tsx';
import { useTestEvent } from '../ui/integrations/use-test-event.ts';
import { VerificationSteps } from '../ui/integrations/verification-steps.tsx';
import { pageUrl } from '../ui/page-url.ts';
import { EndpointStatusBadge } from '../ui/status-badge.tsx';
import { TwoColumns } from '../ui/two-columns.tsx';
import { useRefreshWhile } from '../ui/use-refresh-while.ts';
import { authenticateMerchant } from './merchant.server.ts';
import { withQuotes } from './deliveries.server.ts';

const LIST = '/app/settings/integrations';
const intent = z.enum(['test', 'remove']);

export async function loader({ request, params }: LoaderFunctionArgs) {
  const shop = await authenticateMerchant(request);
  const endpoint = await findKnownEndpoint(db, shop.id, params.endpointId ?? '');
  if (!endpoint) throw new Response(null, { status: 404 });
  const cursor = new URL(request.url).searchParams.get('cursor');
  const log = await listDeliveries(db, { shopId: shop.id, endpointId: endpoint.id }, { cursor });
  const deliveries = await withQuotes(shop.id, log.deliveries);
  return { endpoint, deliveries, nextCursor: log.nextCursor, onFirstPage: cursor === null };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const shop = await authenticateMerchant(request);
  const wanted = intent.safeParse((await request.formData()).get('intent'));
  if (!wanted.success) throw new Response(null, { status: 400 });
  const deps = { db, clock: () => new Date() };
  const endpointId = params.endpointId ?? '';
  if (wanted.data === 'remove') {
    // Somebody else may have removed it already: then it is as wanted, too.
    await removeEndpoint(deps, shop.id, endpointId);
    throw redirect(LIST);
  }
  const test = await sendTestEvent(deps, shop, endpointId);
  if (!test.ok) throw new Response(null, { status: 404 });
  await dispatch(deliveryQueue(), [test.deliveryId]);
  return { deliveryId: test.deliveryId };
}

export const headers = boundary.headers;

export default function Integration() {
  const { endpoint, deliveries, nextCursor, onFirstPage } = useLoaderData<typeof loader>();
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
    >
      <TitleBar title="Settings" />
      <BlockStack gap="400">
        <EndpointBanner status={endpoint.status} removedAt={endpoint.removedAt} />
        <TwoColumns
          first={
            active && (
              <TestEventCard delivery={test.delivery} sending={test.sending} onSend={test.send} />
            )
          }
          side={<EndpointCard endpoint={endpoint} />}
          rest={
            <BlockStack gap="400">
              <DeliveryLog
                deliveries={deliveries}
                newestUrl={onFirstPage ? null : page + DELIVERY_LOG_HASH}
                olderUrl={nextCursor && pageUrl(page, { cursor: nextCursor }) + DELIVERY_LOG_HASH}
              />
              {kept && <VerificationSteps />}
              {kept && <RemoveEndpoint name={endpoint.name} />}
            </BlockStack>
          }
        />
      </BlockStack>
    </Page>
  );
}
