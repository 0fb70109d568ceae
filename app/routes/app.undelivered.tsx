import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { TitleBar } from '@shopify/app-bridge-react';
import { BlockStack, Page } from '@shopify/polaris';
import { boundary } from '@shopify/shopify-app-remix/server';
import { db } from '../db.server.ts';
import { listUndeliveredPage } from '../outbound/list-undelivered-page.server.ts';
import { listUndelivered } from '../outbound/list-undelivered.server.ts';
import { listReplays } from '../outbound/replay-list.server.ts';
import { quoteReferences } from '../quotes/quote-references.server.ts';
import { ReplayButton } from '../ui/integrations/replay-button.tsx';
import { ReplayCard } from '../ui/integrations/replay-card.tsx';
import { replaysMove } from '../ui/integrations/replay-words.ts';
import { UndeliveredEndpoints } from '../ui/integrations/undelivered-endpoints.tsx';
import { UndeliveredList } from '../ui/integrations/undelivered-list.tsx';
import { canBeSent } from '../ui/integrations/undelivered-reason.ts';
import { NothingUndelivered } from '../ui/integrations/undelivered-none.tsx';
import { useText } from '../ui/texts.tsx';
import { pageUrl } from '../ui/page-url.ts';
import { useRefreshWhile } from '../ui/use-refresh-while.ts';
import { authenticateMerchant } from './merchant.server.ts';

const LIST = '/app/settings/integrations';
const PAGE = `${LIST}/undelivered`;

export async function loader({ request }: LoaderFunctionArgs) {
  const shop = await authenticateMerchant(request);
  const cursor = new URL(request.url).searchParams.get('cursor');
  const [endpoints, page, replays] = await Promise.all([
    listUndelivered(db, shop.id),
    listUndeliveredPage(db, shop.id, { cursor }),
    listReplays(db, shop.id),
  ]);
  const now = new Date();
  const quoteIds = page.entries.flatMap(({ quoteId }) => quoteId ?? []);
  const quotes = await quoteReferences(db, shop.id, quoteIds);
  return {
    replays,
    endpoints,
    entries: page.entries.map(({ quoteId, nextAttemptAt, ...entry }) => ({
      ...entry,
      nextAttemptAt: nextAttemptAt && nextAttemptAt > now ? nextAttemptAt : null,
      quote: (quoteId !== null && quotes.get(quoteId)) || null,
    })),
    nextCursor: page.nextCursor,
    onFirstPage: cursor === null,
  };
}

export { shouldRevalidate } from '../ui/keep-typed.ts';

export { clientLoader } from '../ui/stay-here.ts';

export const headers = boundary.headers;

export default function Undelivered() {
  const t = useText();
  const { replays, endpoints, entries, nextCursor, onFirstPage } = useLoaderData<typeof loader>();
  useRefreshWhile(replaysMove(replays) || endpoints.some(({ waiting }) => waiting.count > 0));
  return (
    <Page
      title={t('undelivered.title')}
      subtitle={t('undelivered.subtitle')}
      backAction={{ content: t('settings.pages.integrations.title'), url: LIST }}
      primaryAction={
        endpoints.filter(canBeSent).length > 1 ? (
          <ReplayButton
            id="resend-undelivered"
            label={t('undelivered.sendAll')}
            variant="primary"
            filter={{ status: 'undelivered' }}
          />
        ) : undefined
      }
    >
      <TitleBar title={t('common.navigation.settings')} />
      <BlockStack gap="400">
        <ReplayCard replays={replays} />
        {endpoints.length === 0 && <NothingUndelivered />}
        {endpoints.length > 0 && <UndeliveredEndpoints endpoints={endpoints} />}
        {entries.length > 0 && (
          <UndeliveredList
            entries={entries}
            newestUrl={onFirstPage ? null : PAGE}
            olderUrl={nextCursor && pageUrl(PAGE, { cursor: nextCursor })}
          />
        )}
      </BlockStack>
    </Page>
  );
}
