import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { TitleBar } from '@shopify/app-bridge-react';
import { BlockStack, Page } from '@shopify/polaris';
import { boundary } from '@shopify/shopify-app-remix/server';
import { db } from '../db.server.ts';
import { listLogEndpoints } from '../outbound/log-endpoints.server.ts';
import { leftOutOfLog, logFilterParams, parseLogFilter } from '../outbound/log-filter.ts';
import { decodePageCursor } from '../outbound/log-cursor.ts';
import { readLogPage } from '../outbound/log-page.server.ts';
import { listReplays } from '../outbound/replay-list.server.ts';
import { findLogRetention, setLogRetention } from '../outbound/retention-setting.server.ts';
import { parseRetentionDays } from '../outbound/retention.ts';
import { EVENTS } from '../quotes/events.ts';
import type { SettingError } from '../quotes/setting-error.ts';
import { LogCard } from '../ui/integrations/log-card.tsx';
import { useLogFilter } from '../ui/integrations/log-filter-state.ts';
import { LogLiveBadge } from '../ui/integrations/log-live-badge.tsx';
import { useLiveLog } from '../ui/integrations/log-live.ts';
import { ReplayButton } from '../ui/integrations/replay-button.tsx';
import { ReplayCard } from '../ui/integrations/replay-card.tsx';
import { LogRetention } from '../ui/integrations/log-retention.tsx';
import { replaysMove } from '../ui/integrations/replay-words.ts';
import { message } from '../texts/message.ts';
import { NotDone } from '../ui/not-done.tsx';
import { LeftOut } from '../ui/left-out.tsx';
import { useText } from '../ui/texts.tsx';
import { useRefreshWhile } from '../ui/use-refresh-while.ts';
import { pageUrl } from '../ui/page-url.ts';
import { readForm } from './form.server.ts';
import { withQuotes } from './deliveries.server.ts';
import { useDownload } from '../ui/use-download.ts';
import { authenticateMerchant } from './merchant.server.ts';

const LOG = '/app/settings/integrations/log';

export async function loader({ request }: LoaderFunctionArgs) {
  const shop = await authenticateMerchant(request);
  const params = new URL(request.url).searchParams;
  const filter = parseLogFilter(params);
  const cursor = params.get('cursor');
  const isNoPage = Boolean(cursor) && !decodePageCursor(cursor);
  const [page, endpoints, retentionDays, replays] = await Promise.all([
    readLogPage(db, shop.id, { filter, cursor }),
    listLogEndpoints(db, shop.id),
    findLogRetention(db, shop.id),
    listReplays(db, shop.id),
  ]);
  const { entries, ...rest } = page;
  return {
    ...rest,
    deliveries: await withQuotes(shop.id, entries),
    endpoints,
    retentionDays,
    replays,
    leftOut: [...leftOutOfLog(params), ...(isNoPage ? ['page' as const] : [])],
    events: Object.entries(EVENTS).map(([type, { title }]) => ({ type, title })),
  };
}

/** Takes how long the log is kept. */
export async function action({ request }: ActionFunctionArgs): Promise<{ errors: SettingError[] }> {
  const shop = await authenticateMerchant(request);
  const form = await readForm(request);
  const days = parseRetentionDays(form.get('days'));
  if (days === null) throw new Response(null, { status: 400 });
  await setLogRetention(db, shop.id, days);
  return { errors: [] };
}

export { clientAction, shouldRevalidate } from '../ui/keep-typed.ts';

export { clientLoader } from '../ui/stay-here.ts';

export const headers = boundary.headers;

export default function Log() {
  const t = useText();
  const { deliveries, endpoints, events, retentionDays, replays, leftOut, ...page } =
    useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  useRefreshWhile(replaysMove(replays));
  const params = logFilterParams(useLogFilter().filter);
  const pageAt = (cursor: string | null) => cursor && pageUrl(LOG, { ...params, cursor });
  const isNewest = page.newerCursor === null;
  const reached = useLiveLog({
    version: page.version,
    url: isNewest ? pageUrl(`${LOG}/version`, params) : null,
  });
  const file = useDownload(pageUrl(`${LOG}/export`, params), message('common.exportFailed'));
  return (
    <Page
      title={t('deliveryLog.title')}
      subtitle={t('deliveryLog.subtitle')}
      titleMetadata={isNewest && <LogLiveBadge reached={reached} />}
      backAction={{
        content: t('settings.pages.integrations.title'),
        url: '/app/settings/integrations',
      }}
      primaryAction={
        deliveries.length > 0 ? (
          <ReplayButton id="resend-these" label={t('deliveryLog.sendAgain')} filter={params} />
        ) : undefined
      }
      secondaryActions={[
        {
          content: t('deliveryLog.exportCsv'),
          onAction: file.start,
          loading: file.busy,
          disabled: deliveries.length === 0,
        },
      ]}
    >
      <TitleBar title={t('common.navigation.settings')} />
      <BlockStack gap="400">
        <NotDone of={file.asked} />
        <LeftOut parts={leftOut.map((part) => t(`deliveryLog.parts.${part}`))} />
        <ReplayCard replays={replays} />
        <LogCard
          deliveries={deliveries}
          choices={{ endpoints, events }}
          newerUrl={pageAt(page.newerCursor)}
          olderUrl={pageAt(page.olderCursor)}
        />
        <LogRetention
          key={retentionDays}
          days={retentionDays}
          errors={result?.errors ?? NO_ERRORS}
        />
      </BlockStack>
    </Page>
  );
}

const NO_ERRORS: never[] = [];
