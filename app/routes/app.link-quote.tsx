import type { LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { TitleBar } from '@shopify/app-bridge-react';
import { boundary } from '@shopify/shopify-app-remix/server';
import { db } from '../db.server.ts';
import { quoteBehind } from '../quotes/linked/quote-behind.server.ts';
import { NoQuoteBehind } from '../ui/quotes/no-quote-behind.tsx';
import { useText } from '../ui/texts.tsx';
import { embeddedRedirect } from './embedded-redirect.server.ts';
import { authenticateTeam } from './merchant.server.ts';

const GID_KINDS = new Map([
  ['draft-order', 'DraftOrder'],
  ['order', 'Order'],
] as const);

/** From a draft order's or an order's page in Shopify to the quote it was made of. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop, admin } = await authenticateTeam(request);
  const kind = [...GID_KINDS].find(([name]) => name === params.made)?.[1];
  if (kind === undefined) throw new Response(null, { status: 404 });
  const id = new URL(request.url).searchParams.get('id');
  const behind = await quoteBehind({ db, admin }, shop, { kind, id });
  if (behind.is === 'quote') throw embeddedRedirect(request, `/app/quotes/${behind.quoteId}`);
  return { kind, behind };
}

export { clientLoader } from '../ui/stay-here.ts';

export const headers = boundary.headers;

export default function LinkedQuote() {
  const t = useText();
  const { kind, behind } = useLoaderData<typeof loader>();
  return (
    <>
      <TitleBar title={t('common.navigation.quotes')} />
      <NoQuoteBehind kind={kind} behind={behind} />
    </>
  );
}
