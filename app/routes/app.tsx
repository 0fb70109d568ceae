import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import {
  isRouteErrorResponse,
  Outlet,
  useLoaderData,
  useLocation,
  useRouteError,
  useRouteLoaderData,
  type ClientLoaderFunctionArgs,
  type ShouldRevalidateFunctionArgs,
} from '@remix-run/react';
import { boundary } from '@shopify/shopify-app-remix/server';
import { useState } from 'react';
import { db } from '../db.server.ts';
import type { EmbeddedHandle } from '../root.tsx';
import { authenticate } from '../shopify.server.ts';
import { findShopFacts } from '../shopify/find-shop-facts.server.ts';
import { shouldRevalidate as hasNews } from '../ui/keep-typed.ts';
import { NotOpened } from '../ui/not-opened.tsx';
import { AdminFrame } from '../ui/admin-frame.tsx';
import { ErrorPage } from '../ui/error-page.tsx';
import { UNANSWERED, type PageFailure } from '../ui/error-words.ts';
import { UnansweredError } from '../ui/is-unanswered.ts';
import { isLikelyNarrow } from '../ui/narrow.tsx';
import { DeletedQuotePage } from '../ui/quotes/deleted-quote-page.tsx';
import { viewOf } from '../ui/quotes/quote-address.ts';
import { frameLoader } from '../ui/stay-here.ts';
import { deletedQuoteIn } from '../quotes/deleted-quote.ts';

export const meta: MetaFunction = () => [{ title: 'Quotewire' }];

export const handle: EmbeddedHandle = { embedded: true };

export async function loader({ request }: LoaderFunctionArgs) {
  const { session } = await authenticate.admin(request);
  return {
    now: new Date(),
    shop: await findShopFacts(db, session.shop),
    narrow: isLikelyNarrow(request.headers.get('User-Agent')),
  };
}

/** Milliseconds for which what is around a page is taken to be the same; the present moment is part of it. */
const FRESH_MS = 5 * 60 * 1_000;
let readAt = Date.now();

/** What is around a page is the same around the next one, unless it was read a while ago. */
export function shouldRevalidate(asked: ShouldRevalidateFunctionArgs): boolean {
  const isNext = asked.currentUrl.href !== asked.nextUrl.href && asked.formMethod === undefined;
  const isFresh = Date.now() - readAt < FRESH_MS;
  return !(isNext && isFresh) && hasNews(asked);
}

export async function clientLoader(asked: ClientLoaderFunctionArgs): Promise<unknown> {
  const read = await frameLoader(asked);
  readAt = Date.now();
  return read;
}

/**
 * Carries what the library sets, among it that App Bridge is to try again with a new session token.
 * Every page has this line: a fetch for one page asks that page alone.
 */
export const headers = boundary.headers;

export default function AdminLayout() {
  const { now, shop, narrow } = useLoaderData<typeof loader>();
  return (
    <AdminFrame now={now} shop={shop} narrow={narrow}>
      <NotOpened />
      <Outlet />
    </AdminFrame>
  );
}

export function ErrorBoundary() {
  const error = useRouteError();
  const loaded = useRouteLoaderData<typeof loader>('routes/app');
  const [now] = useState(() => new Date());
  const view = viewOf(useLocation().search);
  if (isRouteErrorResponse(error) && error.status === 200) return <LibraryPage html={error.data} />;
  const deleted = isRouteErrorResponse(error) ? deletedQuoteIn(error.data) : null;
  return (
    <AdminFrame now={now} shop={loaded?.shop} narrow={loaded?.narrow}>
      {deleted ? (
        <DeletedQuotePage quote={deleted} view={view} />
      ) : (
        <ErrorPage status={failureOf(error)} homeUrl="/app" />
      )}
    </AdminFrame>
  );
}

function failureOf(error: unknown): PageFailure {
  if (error instanceof UnansweredError) return UNANSWERED;
  return isRouteErrorResponse(error) ? error.status : undefined;
}

/**
 * The library leaves the frame, or fetches a session token, by throwing a page of its own with
 * status 200. `boundary.error` does the same as this, but would bring the library to the browser.
 */
function LibraryPage({ html }: { html: unknown }) {
  return <div dangerouslySetInnerHTML={{ __html: String(html) }} />;
}
