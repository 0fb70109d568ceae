import { data, redirect, type ActionFunctionArgs } from '@remix-run/node';
import { boundary } from '@shopify/shopify-app-remix/server';
import { db } from '../db.server.ts';
import { env } from '../env.server.ts';
import { dispatch } from '../outbound/dispatch.server.ts';
import { deliveryQueue } from '../queue.server.ts';
import type { StepRefusal } from '../quotes/steps/step-outcome.ts';
import { listAddress } from '../ui/quotes/quote-address.ts';
import { readForm } from './form.server.ts';
import { authenticateTeam } from './merchant.server.ts';
import { refusalStatus, takeFormStep } from './quote-steps.server.ts';
import { queryOf } from './quote-view.server.ts';

/**
 * Takes a step of a quote: what a button of its page asks for. Nobody stays on a page that is gone: they
 * are led to where they opened it from. Who asks without Remix, for JSON, is answered the same as that.
 */
export async function action({ request, params }: ActionFunctionArgs) {
  const { shop, admin, actor } = await authenticateTeam(request);
  const deps = {
    db,
    clock: () => new Date(),
    admin,
    encryptionKeys: env().ENCRYPTION_KEYS,
  };
  const on = { shop, quoteId: params.quoteId ?? '', actor };
  const outcome = await takeFormStep({ deps, on }, await readForm(request));
  if (!outcome) throw new Response(null, { status: 400 });
  const wantsJson = request.headers.get('accept') === 'application/json';
  const answer = (told: StepRefusal | { ok: true }, status = 200) =>
    wantsJson ? Response.json(told, { status }) : data(told, { status });
  if (!outcome.ok) return answer(outcome, refusalStatus(outcome));
  await dispatch(deliveryQueue(), outcome.endpointIds);
  if (outcome.status === 'deleted') throw redirect(listAddress(queryOf(request)));
  return answer({ ok: true });
}

export { clientAction } from '../ui/keep-typed.ts';

export const headers = boundary.headers;
