import type { ActionFunctionArgs } from '@remix-run/node';
import { db } from '../db.server.ts';
import { newId } from '../ids.ts';
import { dispatch } from '../outbound/dispatch.server.ts';
import { deliveryQueue } from '../queue.server.ts';
import type { FieldDefinition } from '../quotes/fields/field.ts';
import { listFields } from '../quotes/fields/list-fields.server.ts';
import { requestOfForm } from '../quotes/plain-form.ts';
import { plainFormKey } from '../quotes/plain-form-key.server.ts';
import { parseQuoteRequest } from '../quotes/quote-request.ts';
import { requestQuote, type Storefront } from '../quotes/request-quote.server.ts';
import type { StorefrontLocale } from '../quotes/storefront-texts.ts';
import { readProxyBody, type ProxyBody } from './proxy.body.server.ts';
import { localeOf } from './proxy.locale.ts';
import { jsonAnswer, postOnly, refusal, type Outcome } from './proxy.outcome.ts';
import { quotePage } from './proxy.page.ts';
import { forStorefront, overLimit } from './proxy.storefront.server.ts';

export const loader = postOnly;

/** A shopper's request for a quote, from the theme block's script (JSON) or as a plain form post (a page). */
export async function action({ request }: ActionFunctionArgs): Promise<Response> {
  const body = await readProxyBody(request);
  const locale = localeOf(request, body);
  // What the page is made of that a refused form comes back on.
  let fields: FieldDefinition[] = [];
  const outcome = await forStorefront(request, async (storefront) => {
    fields = await listFields(db, storefront.shop.id);
    return receive(request, { ...storefront, fields }, { body, locale });
  });
  if (body.kind === 'json' || (body.kind === 'refused' && !body.isForm)) {
    return jsonAnswer(outcome, locale);
  }
  const pathPrefix = new URL(request.url).searchParams.get('path_prefix') ?? '';
  const form = body.kind === 'form' ? body.form : {};
  return quotePage(outcome, { form, locale, action: `${pathPrefix}/quotes`, fields });
}

interface MadeQuote {
  quote_id: string;
  quote_number: string;
}

async function receive(
  request: Request,
  { fields, ...storefront }: Storefront & { fields: FieldDefinition[] },
  { body, locale }: { body: ProxyBody; locale: StorefrontLocale },
): Promise<Outcome<MadeQuote>> {
  if (body.kind === 'refused')
    return refusal(body.status, body.status === 413 ? 'too_large' : 'invalid');
  const isForm = body.kind === 'form';
  if (isTrapped(isForm ? body.form : body.value)) return madeUp();
  const parsed = parseQuoteRequest(
    isForm ? requestOfForm(body.form, plainFormKey(body.form, new Date())) : body.value,
    fields,
  );
  if (!parsed.ok) return { ok: false, status: 422, errors: parsed.errors };
  // Only what costs Shopify and the database something is counted: typing errors are free.
  const refused = await overLimit('quote', request, storefront);
  if (refused) return refused;

  const clock = (): Date => new Date();
  const requested = await requestQuote({ db, clock }, storefront, {
    ...parsed.request,
    locale,
  });
  if (!requested.ok) return { ok: false, status: 422, errors: requested.errors };
  // Not awaited: the quote is stored, and the shopper need not wait for the queue.
  void dispatch(deliveryQueue(), requested.endpointIds);
  const { id, name } = requested.quote;
  return {
    ok: true,
    status: requested.created ? 201 : 200,
    body: { quote_id: id, quote_number: name },
  };
}

/** The form has a field that people do not see; who fills it in is a robot. */
function isTrapped(input: unknown): boolean {
  if (typeof input !== 'object' || input === null || !('website' in input)) return false;
  return typeof input.website === 'string' && input.website.trim() !== '';
}

/** What a robot is told. Nothing was stored. */
function madeUp(): Outcome<MadeQuote> {
  const number = 1_000 + Math.floor(Math.random() * 9_000);
  return { ok: true, status: 201, body: { quote_id: newId('quote'), quote_number: `Q-${number}` } };
}
