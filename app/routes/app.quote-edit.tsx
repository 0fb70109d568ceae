import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import {
  useActionData,
  useLoaderData,
  useNavigation,
  useRevalidator,
  type ShouldRevalidateFunctionArgs,
} from '@remix-run/react';
import { TitleBar } from '@shopify/app-bridge-react';
import { Box, Page } from '@shopify/polaris';
import { boundary } from '@shopify/shopify-app-remix/server';
import { db } from '../db.server.ts';
import { dispatch } from '../outbound/dispatch.server.ts';
import { deliveryQueue } from '../queue.server.ts';
import { editQuote } from '../quotes/edit/edit-quote.server.ts';
import { findQuoteToEdit } from '../quotes/edit/find-quote-to-edit.server.ts';
import { parseQuoteEdit } from '../quotes/edit/quote-edit.ts';
import { canTake } from '../quotes/transitions.ts';
import { findShopFacts } from '../shopify/find-shop-facts.server.ts';
import { GoneBanner } from '../ui/quotes/live/gone-banner.tsx';
import { useLiveQuote } from '../ui/quotes/live/use-live-quote.ts';
import { WhoIsHere } from '../ui/quotes/live/who-is-here.tsx';
import { quoteAddress } from '../ui/quotes/quote-address.ts';
import { QuoteEditor } from '../ui/quotes/editor/quote-editor.tsx';
import { useText } from '../ui/texts.tsx';
import { authenticateTeam } from './merchant.server.ts';
import { noSuchQuote } from './no-such-quote.server.ts';
import { orTrouble, readState, typedQuote } from './quote-editor.server.ts';
import { queryOf } from './quote-view.server.ts';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop } = await authenticateTeam(request);
  const found = await findQuoteToEdit(db, shop.id, params.quoteId ?? '');
  if (!found) return noSuchQuote(shop.id, params.quoteId ?? '');
  if (!canTake('edit', found.status)) {
    // Its own page says what can be done instead. The admin's own part of the address says who comes.
    throw redirect(`/app/quotes/${found.id}${new URL(request.url).search}`);
  }
  const { currency } = await findShopFacts(db, shop.domain);
  return { ...found, shopCurrency: currency ?? found.quote.currency, view: queryOf(request) };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { shop, actor, admin } = await authenticateTeam(request);
  const typed = await typedQuote(request);
  const parsed = parseQuoteEdit(typed);
  if (!parsed.ok) return { ...parsed, reason: 'invalid' as const };
  const on = { shop, actor, quoteId: params.quoteId ?? '', read: readState(typed) };
  const deps = { db, admin, clock: () => new Date() };
  const edited = await orTrouble(editQuote(deps, on, parsed.edit));
  if (!edited.ok) return edited;
  await dispatch(deliveryQueue(), edited.endpointIds);
  throw redirect(quoteAddress(edited.quoteId, queryOf(request)));
}

/** Only on demand: what a refused save finds must not take the place of what was typed. */
export function shouldRevalidate({
  formMethod,
  defaultShouldRevalidate,
}: ShouldRevalidateFunctionArgs) {
  return formMethod === 'POST' ? false : defaultShouldRevalidate;
}

export { clientAction } from '../ui/keep-typed.ts';

export { clientLoader } from '../ui/stay-here.ts';

export const headers = boundary.headers;

export default function EditQuote() {
  const t = useText();
  const { id, name, read, quote, shopCurrency, view } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const saving = useNavigation().formMethod === 'POST';
  const { revalidate } = useRevalidator();
  const open = { id, lastSequence: read.sequence };
  // What is typed here stays: who saves over something newer is told so.
  const { visitors, isGone } = useLiveQuote(open, 'editor');
  return (
    <Page
      title={t('common.editNamed', { name })}
      titleMetadata={<WhoIsHere visitors={visitors} />}
      backAction={{ content: name, url: quoteAddress(id, view) }}
    >
      <TitleBar title={t('common.navigation.quotes')} />
      {isGone && (
        <Box paddingBlockEnd="400">
          <GoneBanner view={view} />
        </Box>
      )}
      <QuoteEditor
        key={`${id} ${read.revision}`}
        start={quote}
        shopCurrency={shopCurrency}
        hidden={read}
        refused={refused}
        saving={saving}
        onLoadLatest={revalidate}
      />
    </Page>
  );
}
