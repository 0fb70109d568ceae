import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { TitleBar } from '@shopify/app-bridge-react';
import { Box, Card, Page } from '@shopify/polaris';
import { boundary } from '@shopify/shopify-app-remix/server';
import { db } from '../db.server.ts';
import { env } from '../env.server.ts';
import { latestBulkJobs } from '../quotes/bulk/find-bulk-job.server.ts';
import { showsAll } from '../quotes/list/listing-params.ts';
import { decodeListCursor } from '../quotes/list/list-cursor.ts';
import { readQuotePage } from '../quotes/list/read-quote-page.server.ts';
import { listStages } from '../quotes/pipeline/list-stages.server.ts';
import { fullAddress } from '../quotes/views/view-address.ts';
import { listMembers } from '../quotes/team/list-members.server.ts';
import { usesShortcuts } from '../quotes/team/uses-shortcuts.server.ts';
import { themeEditorLink } from '../ui/home/theme-editor-link.ts';
import { BulkCard } from '../ui/quotes/bulk/bulk-card.tsx';
import { BulkTable } from '../ui/quotes/bulk/bulk-table.tsx';
import { NoQuotesFound, NoQuotesYet } from '../ui/quotes/no-quotes.tsx';
import { DroppedParts } from '../ui/quotes/list/dropped-parts.tsx';
import { ViewSwitch } from '../ui/quotes/board/view-switch.tsx';
import { ListHead } from '../ui/quotes/list/list-head.tsx';
import { LIST, listUrl } from '../ui/quotes/list/list-url.ts';
import { useListing } from '../ui/quotes/list/use-listing.ts';
import { useListShortcuts } from '../ui/quotes/list/use-list-shortcuts.ts';
import { ListChanges } from '../ui/quotes/live/list-changes.tsx';
import { useText } from '../ui/texts.tsx';
import { useRefreshWhile } from '../ui/use-refresh-while.ts';
import { authenticateTeam } from './merchant.server.ts';
import { pageListingOf } from './quote-listing.server.ts';

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop, actor } = await authenticateTeam(request);
  const { listing, views, view, dropped } = await pageListingOf(request, { shop, actor });
  const cursor = new URL(request.url).searchParams.get('cursor');
  const isOfAnotherList = Boolean(cursor) && !decodeListCursor(cursor, listing.sort);
  // Before it is read: what is changed meanwhile counts as changed since.
  const readAt = new Date();
  const [page, stages, team, bulkJobs, shortcuts] = await Promise.all([
    readQuotePage(db, listing, { cursor }),
    listStages(db, shop.id),
    listMembers(db, shop.id),
    latestBulkJobs({ db, clock: () => new Date() }, shop.id),
    usesShortcuts(db, { shopId: shop.id, memberId: actor.memberId }),
  ]);
  return {
    ...page,
    bulkJobs,
    shortcuts,
    readAt,
    team: team.map(({ id, name }) => ({ id, name })),
    views,
    view,
    filter: listing.filter,
    sort: listing.sort,
    dropped: isOfAnotherList ? [...dropped, 'page' as const] : dropped,
    stages: stages.map(({ id, name }) => ({ id, name })),
    themeEditorUrl: themeEditorLink(shop.domain, env().SHOPIFY_API_KEY),
  };
}

export { shouldRevalidate } from '../ui/keep-typed.ts';

export { clientLoader } from '../ui/stay-here.ts';

export const headers = boundary.headers;

export default function Quotes() {
  const t = useText();
  const loaded = useLoaderData<typeof loader>();
  const { quotes, filter, dropped, stages, team, bulkJobs, themeEditorUrl } = loaded;
  const { previousCursor, nextCursor } = loaded;
  useRefreshWhile(bulkJobs.some(({ status }) => status === 'running'));
  const { sheet, showSheet } = useListShortcuts(loaded.shortcuts);
  const list = useListing(loaded);
  // Of the quotes that are shown: what was asked for since is still to come.
  const params = fullAddress(loaded.view, loaded);
  const pageAt = (cursor: string | null) =>
    cursor === null ? undefined : listUrl({ ...params, cursor });
  const none = quotes.length === 0 && !previousCursor;
  return (
    <Page
      fullWidth
      title={t('common.navigation.quotes')}
      titleMetadata={<ViewSwitch shown="list" />}
      primaryAction={{ content: t('quoteList.make'), url: `${LIST}/new` }}
      additionalMetadata={<ListChanges readAt={loaded.readAt} />}
      actionGroups={[
        {
          title: t('quote.moreActions'),
          actions: [{ content: t('shortcuts.title'), onAction: showSheet }],
        },
      ]}
    >
      <TitleBar title={t('common.navigation.quotes')} />
      {sheet}
      <BulkCard jobs={bulkJobs} />
      <Box paddingBlockEnd="400">
        <Card padding="0">
          <DroppedParts parts={dropped} />
          {none && showsAll(filter) ? (
            <NoQuotesYet themeEditorUrl={themeEditorUrl} />
          ) : (
            <>
              <ListHead list={list} choices={{ stages, team }} isEmpty={none} />
              {none ? (
                <NoQuotesFound sought={filter.search} allAt={LIST} />
              ) : (
                <BulkTable
                  // Another list begins with nothing selected.
                  key={listUrl(params)}
                  quotes={quotes}
                  choices={{ stages, team }}
                  filter={params}
                  pagination={
                    (previousCursor ?? nextCursor) === null
                      ? undefined
                      : {
                          hasPrevious: previousCursor !== null,
                          hasNext: nextCursor !== null,
                          previousURL: pageAt(previousCursor),
                          nextURL: pageAt(nextCursor),
                          accessibilityLabel: t('quoteList.pages'),
                        }
                  }
                />
              )}
            </>
          )}
        </Card>
      </Box>
    </Page>
  );
}
