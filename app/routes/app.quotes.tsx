import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { TitleBar } from '@shopify/app-bridge-react';
import { Box, Card, Page } from '@shopify/polaris';
import { boundary } from '@shopify/shopify-app-remix/server';
import { db } from '../db.server.ts';
import { env } from '../env.server.ts';
import { latestBulkJobs } from '../quotes/bulk/find-bulk-job.server.ts';
import { quoteListingParams, showsAll } from '../quotes/list/listing-params.ts';
import { readQuotePage } from '../quotes/list/read-quote-page.server.ts';
import { listStages } from '../quotes/pipeline/list-stages.server.ts';
import { listMembers } from '../quotes/team/list-members.server.ts';
import { themeEditorLink } from '../ui/home/theme-editor-link.ts';
import { pageUrl } from '../ui/page-url.ts';
import { BulkCard } from '../ui/quotes/bulk/bulk-card.tsx';
import { BulkTable } from '../ui/quotes/bulk/bulk-table.tsx';
import { NoQuotesFound, NoQuotesYet } from '../ui/quotes/no-quotes.tsx';
import { DroppedParts } from '../ui/quotes/list/dropped-parts.tsx';
import { ViewSwitch } from '../ui/quotes/board/view-switch.tsx';
import { QuoteFilters } from '../ui/quotes/list/quote-filters.tsx';
import { QuoteOrder } from '../ui/quotes/list/quote-order.tsx';
import { useRefreshWhile } from '../ui/use-refresh-while.ts';
import { authenticateTeam } from './merchant.server.ts';
import { listingOf } from './quote-listing.server.ts';

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop, actor } = await authenticateTeam(request);
  const listing = await listingOf(request, { shop, actor });
  const cursor = new URL(request.url).searchParams.get('cursor');
  const [page, stages, team, bulkJobs] = await Promise.all([
    readQuotePage(db, listing, { cursor }),
    listStages(db, shop.id),
    listMembers(db, shop.id),
    latestBulkJobs({ db, clock: () => new Date() }, shop.id),
  ]);
  return {
    ...page,
    bulkJobs,
    team: team.map(({ id, name }) => ({ id, name })),
    filter: listing.filter,
    sort: listing.sort,
    dropped: listing.dropped,
    stages: stages.map(({ id, name }) => ({ id, name })),
    themeEditorUrl: themeEditorLink(shop.domain, env().SHOPIFY_API_KEY),
  };
}

export const headers = boundary.headers;

export default function Quotes() {
  const {
    quotes,
    filter,
    sort,
    dropped,
    stages,
    team,
    bulkJobs,
    previousCursor,
    nextCursor,
    themeEditorUrl,
  } = useLoaderData<typeof loader>();
  useRefreshWhile(bulkJobs.some(({ status }) => status === 'running'));
  const params = quoteListingParams({ filter, sort });
  const pageAt = (cursor: string | null) =>
    cursor === null ? undefined : pageUrl(LIST, { ...params, cursor });
  const none = quotes.length === 0 && !previousCursor;
  return (
    <Page
      title="Quotes"
      titleMetadata={<ViewSwitch shown="list" />}
      primaryAction={{ content: 'Make a quote', url: `${LIST}/new` }}
    >
      <TitleBar title="Quotes" />
      <BulkCard jobs={bulkJobs} />
      <Box paddingBlockEnd="400">
        <Card padding="0">
          <DroppedParts parts={dropped} />
          {none && showsAll(filter) ? (
            <NoQuotesYet themeEditorUrl={themeEditorUrl} />
          ) : (
            <>
              <QuoteFilters stages={stages} team={team} />
              {!none && <QuoteOrder />}
              {none ? (
                <NoQuotesFound sought={filter.search} />
              ) : (
                <BulkTable
                  // Another list begins with nothing selected.
                  key={pageUrl(LIST, params)}
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
                          accessibilityLabel: 'Pages of quotes',
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

const LIST = '/app/quotes';
