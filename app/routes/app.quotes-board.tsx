import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { TitleBar } from '@shopify/app-bridge-react';
import { BlockStack, Card, Page } from '@shopify/polaris';
import { boundary } from '@shopify/shopify-app-remix/server';
import { db } from '../db.server.ts';
import { env } from '../env.server.ts';
import { quoteListingParams, showsAll } from '../quotes/list/listing-params.ts';
import { listMembers } from '../quotes/team/list-members.server.ts';
import { usesShortcuts } from '../quotes/team/uses-shortcuts.server.ts';
import { fullAddress } from '../quotes/views/view-address.ts';
import { themeEditorLink } from '../ui/home/theme-editor-link.ts';
import { pageUrl } from '../ui/page-url.ts';
import { BoardFilters } from '../ui/quotes/board/board-filters.tsx';
import { BOARD } from '../ui/quotes/board/board-requests.ts';
import { BoardView } from '../ui/quotes/board/board-view.tsx';
import { OpenedFrom } from '../ui/quotes/board/opened-from.ts';
import { ViewSwitch } from '../ui/quotes/board/view-switch.tsx';
import { useListing } from '../ui/quotes/list/use-listing.ts';
import { useListShortcuts } from '../ui/quotes/list/use-list-shortcuts.ts';
import { NoQuotesFound, NoQuotesYet } from '../ui/quotes/no-quotes.tsx';
import { boardQuery } from '../ui/quotes/quote-address.ts';
import { useText } from '../ui/texts.tsx';
import { authenticateTeam } from './merchant.server.ts';
import { boardOf } from './quote-board.server.ts';
import { pageListingOf } from './quote-listing.server.ts';

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop, actor } = await authenticateTeam(request);
  const { listing, views, view, dropped } = await pageListingOf(request, { shop, actor });
  const [board, team, shortcuts] = await Promise.all([
    boardOf(listing),
    listMembers(db, shop.id),
    usesShortcuts(db, { shopId: shop.id, memberId: actor.memberId }),
  ]);
  return {
    board,
    shortcuts,
    team: team.map(({ id, name }) => ({ id, name })),
    views,
    view,
    filter: listing.filter,
    sort: listing.sort,
    dropped,
    themeEditorUrl: themeEditorLink(shop.domain, env().SHOPIFY_API_KEY),
  };
}

export { shouldRevalidate } from '../ui/keep-typed.ts';

export { clientLoader } from '../ui/stay-here.ts';

export const headers = boundary.headers;

export default function QuotesBoard() {
  const t = useText();
  const loaded = useLoaderData<typeof loader>();
  const { board, team, view, filter, sort, dropped, themeEditorUrl } = loaded;
  const { sheet, showSheet } = useListShortcuts(loaded.shortcuts, 'shortcuts.board');
  const list = useListing(loaded, BOARD);
  const params = quoteListingParams({ filter, sort });
  const openedFrom = boardQuery(fullAddress(view, { filter, sort }));
  const isBeginning = showsAll(filter) && board.columns.every(({ count }) => count === 0);
  const title = t('common.navigation.quotes');
  return (
    <Page
      fullWidth
      title={title}
      titleMetadata={<ViewSwitch shown="board" />}
      primaryAction={{ content: t('quoteList.make'), url: '/app/quotes/new' }}
      actionGroups={[
        {
          title: t('quote.moreActions'),
          actions: [{ content: t('shortcuts.title'), onAction: showSheet }],
        },
      ]}
    >
      <TitleBar title={title} />
      {sheet}
      <BlockStack gap="300">
        {!isBeginning && (
          <BoardFilters list={list} choices={{ stages: board.stages, team }} dropped={dropped} />
        )}
        <OpenedFrom.Provider value={openedFrom}>
          <BoardView
            // What is narrowed otherwise is another board.
            key={pageUrl('', params)}
            board={board}
            listing={params}
            none={
              <Card>
                {isBeginning ? (
                  <NoQuotesYet themeEditorUrl={themeEditorUrl} />
                ) : (
                  <NoQuotesFound sought={filter.search} allAt={BOARD} />
                )}
              </Card>
            }
          />
        </OpenedFrom.Provider>
      </BlockStack>
    </Page>
  );
}
