import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { TitleBar } from '@shopify/app-bridge-react';
import { Box, Card, Page } from '@shopify/polaris';
import { boundary } from '@shopify/shopify-app-remix/server';
import { z } from 'zod';
import { db } from '../db.server.ts';
import { env } from '../env.server.ts';
import { listQuotes } from '../quotes/list-quotes.server.ts';
import { themeEditorLink } from '../ui/home/theme-editor-link.ts';
import { NoQuotesFound, NoQuotesYet } from '../ui/quotes/no-quotes.tsx';
import { pageUrl } from '../ui/page-url.ts';
import { QuoteSearch } from '../ui/quotes/quote-search.tsx';
import { QuoteTable } from '../ui/quotes/quote-table.tsx';
import { authenticateMerchant } from './merchant.server.ts';

/** A hand-made address shows the list as if the odd part of it were not there. */
const query = z.object({
  q: z.string().trim().max(200).default('').catch(''),
  cursor: z.string().optional().catch(undefined),
});

export async function loader({ request }: LoaderFunctionArgs) {
  const shop = await authenticateMerchant(request);
  const { q, cursor } = query.parse(Object.fromEntries(new URL(request.url).searchParams));
  const page = await listQuotes(db, shop.id, { cursor, search: q });
  return { ...page, q, themeEditorUrl: themeEditorLink(shop.domain, env().SHOPIFY_API_KEY) };
}

export const headers = boundary.headers;

export default function Quotes() {
  const { quotes, q, previousCursor, nextCursor, themeEditorUrl } = useLoaderData<typeof loader>();
  const pageAt = (cursor: string | null) =>
    cursor === null ? undefined : pageUrl('/app/quotes', { q, cursor });
  const none = quotes.length === 0 && !previousCursor;
  return (
    <Page title="Quotes" titleHidden>
      <TitleBar title="Quotes" />
      <Box paddingBlock="400">
        <Card padding="0">
          {none && !q ? (
            <NoQuotesYet themeEditorUrl={themeEditorUrl} />
          ) : (
            <>
              <Box padding="300">
                <QuoteSearch />
              </Box>
              {none ? (
                <NoQuotesFound sought={q} />
              ) : (
                <QuoteTable
                  quotes={quotes}
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
