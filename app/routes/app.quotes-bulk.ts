import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node';
import { boundary } from '@shopify/shopify-app-remix/server';
import { z } from 'zod';
import { db } from '../db.server.ts';
import { MAX_QUOTES } from '../quotes/bulk/bulk-step.ts';
import { startBulk } from '../quotes/bulk/start-bulk.server.ts';
import { dismissBulk, resumeBulk, stopBulk } from '../quotes/bulk/stop-bulk.server.ts';
import { listQuoteIds } from '../quotes/list/list-quote-ids.server.ts';
import { readForm } from './form.server.ts';
import { authenticateTeam } from './merchant.server.ts';
import { listingOf } from './quote-listing.server.ts';

const intent = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('start'),
    client_key: z.string(),
    step: z.string(),
    /** The id of a member or stage, or a tag; empty: nobody, or nothing. */
    value: z.string().max(1_000),
  }),
  z.object({ intent: z.enum(['stop', 'resume', 'dismiss']), id: z.string().max(64) }),
]);

const deps = { db, clock: () => new Date() };

/** Which quotes a view of the list shows on all its pages, the first `MAX_QUOTES` of them. */
export async function loader({ request }: LoaderFunctionArgs) {
  const listing = await listingOf(request, await authenticateTeam(request));
  return { quoteIds: await listQuoteIds(db, listing, MAX_QUOTES) };
}

/** Starts a step of many quotes, stops and resumes it, and waves its result away. */
export async function action({ request }: ActionFunctionArgs) {
  const { shop, actor } = await authenticateTeam(request);
  const form = await readForm(request);
  const wanted = intent.safeParse(Object.fromEntries(form));
  if (!wanted.success) throw new Response(null, { status: 400 });
  if (wanted.data.intent === 'start') {
    const { client_key: clientKey, step, value } = wanted.data;
    const quoteIds = form.getAll('quote').map(String);
    const args = argsOf(step, value);
    const started = await startBulk(deps, { shop, actor }, { clientKey, step, args, quoteIds });
    return data(started, { status: started.ok ? 200 : 422 });
  }
  const which = { shopId: shop.id, id: wanted.data.id };
  const changed = await CHANGES[wanted.data.intent](which);
  if (!changed.ok) throw new Response(null, { status: 404 });
  return data(changed);
}

const CHANGES = {
  stop: stopBulk.bind(null, db),
  resume: resumeBulk.bind(null, db),
  dismiss: dismissBulk.bind(null, deps),
};

/** What a step needs, under the name it has for the step. */
function argsOf(step: string, value: string): Record<string, string | null> {
  switch (step) {
    case 'assign':
      return { memberId: value === '' ? null : value };
    case 'stage':
      return { stageId: value };
    default:
      return { tag: value };
  }
}

export { clientAction, clientLoader } from '../ui/keep-page.ts';
export { shouldRevalidate } from '../ui/keep-typed.ts';

export const headers = boundary.headers;
