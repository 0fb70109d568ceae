import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { TitleBar } from '@shopify/app-bridge-react';
import { BlockStack, Page } from '@shopify/polaris';
import { boundary } from '@shopify/shopify-app-remix/server';
import { db } from '../db.server.ts';
import { env } from '../env.server.ts';
import { findHeaderNames } from '../outbound/find-header-names.server.ts';
import { findKnownEndpoint } from '../outbound/find-known-endpoint.server.ts';
import { findSecretState } from '../outbound/find-secret-state.server.ts';
import { takesAllEvents } from '../outbound/formats/formats.ts';
import { parseHealthPeriod } from '../outbound/health/health-period.ts';
import { readEndpointHealth } from '../outbound/health/read-buckets.server.ts';
import { readStandings } from '../outbound/health/read-standings.server.ts';
import { listReplays } from '../outbound/replay-list.server.ts';
import { countMissed } from '../outbound/count-undelivered.server.ts';
import { EVERYTHING } from '../outbound/log-filter.ts';
import { readLogPage } from '../outbound/log-page.server.ts';
import { EVENT_CATALOGUE } from '../quotes/events.ts';
import { DeliveryLog } from '../ui/integrations/delivery-log.tsx';
import { EndpointBanner } from '../ui/integrations/endpoint-banner.tsx';
import { EndpointCard } from '../ui/integrations/endpoint-card.tsx';
import { PERIOD_PARAM } from '../ui/integrations/health-period-switch.tsx';
import { HealthSection } from '../ui/integrations/health-section.tsx';
import { useLiveLog } from '../ui/integrations/log-live.ts';
import { SigningSecret } from '../ui/integrations/signing-secret.tsx';
import { ReplayOffer } from '../ui/integrations/replay-offer.tsx';
import { RemoveEndpoint } from '../ui/integrations/remove-endpoint.tsx';
import { TestEventCard } from '../ui/integrations/test-event-card.tsx';
import { UnreadableBanner } from '../ui/integrations/unreadable-banner.tsx';
import { useEndpointStatus } from '../ui/integrations/use-endpoint-status.ts';
import { useTestEvent } from '../ui/integrations/use-test-event.ts';
import { VerificationSteps } from '../ui/integrations/verification-steps.tsx';
import { replaysMove } from '../ui/integrations/replay-words.ts';
import { NotDone } from '../ui/not-done.tsx';
import { useRefreshWhile } from '../ui/use-refresh-while.ts';
import { pageUrl } from '../ui/page-url.ts';
import { EndpointStatusBadge } from '../ui/status-badge.tsx';
import { useText } from '../ui/texts.tsx';
import { TwoColumns } from '../ui/two-columns.tsx';
import { doIntent } from './endpoint-intents.server.ts';
import { authenticateMerchant } from './merchant.server.ts';
import { withQuotes } from './deliveries.server.ts';

const LIST = '/app/settings/integrations';
/** Of the log, which has a page of its own. */
const LOG_LINES = 10;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const shop = await authenticateMerchant(request);
  const endpoint = await findKnownEndpoint(db, shop.id, params.endpointId ?? '');
  if (!endpoint) throw new Response(null, { status: 404 });
  const log = await readLogPage(db, shop.id, {
    filter: { ...EVERYTHING, endpointId: endpoint.id },
    limit: LOG_LINES,
  });
  const deliveries = await withQuotes(shop.id, log.entries);
  const sealing = { db, encryptionKeys: env().ENCRYPTION_KEYS };
  const headerNames = await findHeaderNames(sealing, shop.id, endpoint.id);
  const secret = await findSecretState(sealing, shop.id, endpoint.id);
  const until = endpoint.previousSecretUntil;
  const overlapUntil = until && until > new Date() ? until : null;
  const now = new Date();
  const period = parseHealthPeriod(new URL(request.url).searchParams.get(PERIOD_PARAM));
  const which = { shopId: shop.id, endpointId: endpoint.id };
  const [missed, replays, health, [standing]] = await Promise.all([
    countMissed(db, which),
    listReplays(db, shop.id, endpoint.id),
    readEndpointHealth(db, which, { period, now }),
    readStandings(db, shop.id, [endpoint.id]),
  ]);
  if (!standing) throw new Response(null, { status: 404 });
  return {
    endpoint: { ...endpoint, takesAll: takesAllEvents(endpoint, EVENT_CATALOGUE) },
    missed,
    replays,
    health,
    standing,
    headerNames,
    secret,
    overlapUntil,
    deliveries,
    logVersion: log.version,
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const shop = await authenticateMerchant(request);
  return doIntent(request, shop, params.endpointId ?? '');
}

export { clientAction } from '../ui/keep-page.ts';
export { shouldRevalidate } from '../ui/keep-typed.ts';

export { clientLoader } from '../ui/stay-here.ts';

export const headers = boundary.headers;

export default function Integration() {
  const t = useText();
  const {
    endpoint,
    missed,
    replays,
    health,
    standing,
    headerNames,
    secret,
    overlapUntil,
    deliveries,
    logVersion,
  } = useLoaderData<typeof loader>();
  useRefreshWhile(replaysMove(replays));
  const change = useEndpointStatus();
  const kept = endpoint.removedAt === null;
  const page = `${LIST}/${endpoint.id}`;
  const test = useTestEvent(page);
  const active = kept && endpoint.status === 'enabled';
  const saidAbove = kept && standing.disabledReason !== null;
  const reached = useLiveLog({
    version: logVersion,
    url: pageUrl(`${LIST}/log/version`, { endpoint: endpoint.id, limit: String(LOG_LINES) }),
  });
  return (
    <Page
      title={endpoint.name}
      titleMetadata={
        <EndpointStatusBadge status={endpoint.removedAt ? 'removed' : endpoint.status} />
      }
      backAction={{ content: t('settings.pages.integrations.title'), url: LIST }}
      secondaryActions={
        kept
          ? [
              { content: t('common.edit'), url: `${page}/edit` },
              ...(active
                ? [
                    {
                      content: t('integrations.pause'),
                      onAction: change.pause,
                      loading: change.changing,
                    },
                  ]
                : []),
            ]
          : []
      }
    >
      <TitleBar title={t('common.navigation.settings')} />
      <BlockStack gap="400">
        <NotDone of={change.asked} />
        <EndpointBanner
          endpoint={endpoint}
          standing={standing}
          onEnable={change.enable}
          enabling={change.changing}
        />
        {kept && (
          <UnreadableBanner
            secret={!secret.isReadable}
            headers={headerNames === null}
            editUrl={`${page}/edit`}
          />
        )}
        <ReplayOffer endpoint={endpoint} missed={missed} replays={replays} />
        <TwoColumns
          first={
            <BlockStack gap="400">
              {active && (
                <TestEventCard
                  format={endpoint.format}
                  delivery={test.delivery}
                  sending={test.sending}
                  asked={test.asked}
                  onSend={test.send}
                />
              )}
              <HealthSection health={health} lastError={saidAbove ? null : standing.lastError} />
              <DeliveryLog
                schedule={endpoint.schedule}
                deliveries={deliveries}
                logUrl={pageUrl(`${LIST}/log`, { endpoint: endpoint.id })}
                reached={reached}
              />
            </BlockStack>
          }
          side={
            <BlockStack gap="400">
              <EndpointCard endpoint={endpoint} headerNames={headerNames} />
              {kept && (
                <SigningSecret
                  key={page}
                  format={endpoint.format}
                  secret={secret}
                  overlapUntil={overlapUntil}
                />
              )}
            </BlockStack>
          }
          rest={
            kept && (
              <BlockStack gap="400">
                <VerificationSteps format={endpoint.format} />
                <RemoveEndpoint name={endpoint.name} />
              </BlockStack>
            )
          }
        />
      </BlockStack>
    </Page>
  );
}
