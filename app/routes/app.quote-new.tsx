import { randomUUID } from 'node:crypto';
import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import {
  useActionData,
  useLoaderData,
  useNavigation,
  type ShouldRevalidateFunctionArgs,
} from '@remix-run/react';
import { TitleBar } from '@shopify/app-bridge-react';
import { Page } from '@shopify/polaris';
import { boundary } from '@shopify/shopify-app-remix/server';
import { db } from '../db.server.ts';
import { dispatch } from '../outbound/dispatch.server.ts';
import { deliveryQueue } from '../queue.server.ts';
import { createQuote } from '../quotes/edit/create-quote.server.ts';
import { prefill } from '../quotes/edit/prefill.server.ts';
import { parseNewQuote } from '../quotes/edit/quote-edit.ts';
import type { QuoteToEdit } from '../quotes/edit/quote-to-edit.ts';
import { fieldsToEdit } from '../quotes/fields/fields-to-edit.ts';
import { listFields } from '../quotes/fields/list-fields.server.ts';
import { findShopFacts } from '../shopify/find-shop-facts.server.ts';
import { refreshShopFacts } from '../shopify/refresh-shop-facts.server.ts';
import { chooseLocale } from '../texts/locale.ts';
import { PrefillNotes } from '../ui/quotes/editor/prefill-notes.tsx';
import { QuoteEditor } from '../ui/quotes/editor/quote-editor.tsx';
import { useText } from '../ui/texts.tsx';
import { authenticateTeam } from './merchant.server.ts';
import { orTrouble, typedQuote } from './quote-editor.server.ts';

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop, admin } = await authenticateTeam(request);
  const { searchParams } = new URL(request.url);
  const facts = await findShopFacts(db, shop.domain);
  const { currency: shopCurrency, locale } =
    // No price can be typed in a currency that nobody knows.
    facts.currency === null
      ? await refreshShopFacts({ db, clock: () => new Date() }, admin, shop.domain)
      : { ...facts, currency: facts.currency };
  return {
    clientKey: randomUUID(),
    locale: chooseLocale(locale === null ? [] : [locale]),
    customFields: fieldsToEdit(await listFields(db, shop.id), {}),
    shopCurrency,
    prefilled: await prefill(admin, {
      customer: searchParams.get('customer'),
      variant: searchParams.get('variant'),
      product: searchParams.get('product'),
    }),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const { shop, actor, admin } = await authenticateTeam(request);
  const parsed = parseNewQuote(await typedQuote(request));
  if (!parsed.ok) return { ...parsed, reason: 'invalid' as const };
  const deps = { db, admin, clock: () => new Date() };
  const made = await orTrouble(createQuote(deps, { shop, actor }, parsed.edit));
  if (!made.ok) return made;
  await dispatch(deliveryQueue(), made.endpointIds);
  throw redirect(`/app/quotes/${made.quote.id}`);
}

/** A refused save needs nothing new, Shopify least of all. */
export function shouldRevalidate({
  formMethod,
  defaultShouldRevalidate,
}: ShouldRevalidateFunctionArgs) {
  return formMethod === 'POST' ? false : defaultShouldRevalidate;
}

export { clientAction } from '../ui/keep-typed.ts';

export { clientLoader } from '../ui/stay-here.ts';

export const headers = boundary.headers;

export default function NewQuote() {
  const t = useText();
  const { clientKey, shopCurrency, locale, customFields, prefilled } =
    useLoaderData<typeof loader>();
  const { notes, pickFrom, ...given } = prefilled;
  const refused = useActionData<typeof action>();
  const saving = useNavigation().formMethod === 'POST';
  return (
    <Page
      title={t('editor.newQuote')}
      backAction={{ content: t('common.navigation.quotes'), url: '/app/quotes' }}
    >
      <TitleBar title={t('common.navigation.quotes')} />
      <PrefillNotes notes={notes} />
      <QuoteEditor
        start={{ ...emptyQuote(shopCurrency, { locale, customFields }), ...given }}
        shopCurrency={shopCurrency}
        hidden={{ clientKey }}
        pickFrom={pickFrom}
        refused={refused}
        saving={saving}
      />
    </Page>
  );
}

/** What the editor begins with. */
function emptyQuote(
  currency: string,
  own: Pick<QuoteToEdit, 'locale' | 'customFields'>,
): QuoteToEdit {
  return {
    ...own,
    currency,
    currencyFixed: false,
    lines: [],
    discount: null,
    shipping: null,
    terms: null,
    poNumber: null,
    paymentTerms: null,
    buyer: null,
    customer: { gid: null, name: '', email: '', phone: null, company: null },
    address: { street: null, street2: null, city: null, province: null, zip: null, country: null },
  };
}
