import { data, type ActionFunctionArgs } from '@remix-run/node';
import { boundary } from '@shopify/shopify-app-remix/server';
import { z } from 'zod';
import { db } from '../db.server.ts';
import { listVisitors } from '../quotes/visits/list-visitors.server.ts';
import { leaveQuote, recordVisit } from '../quotes/visits/record-visit.server.ts';
import { readForm } from './form.server.ts';
import { authenticateTeam } from './merchant.server.ts';

const word = z.discriminatedUnion('intent', [
  z.object({
    /** `editing`: the page is the editor; `known`: its reader knows all that it shows. */
    intent: z.enum(['here', 'editing', 'known']),
    /** Of the last event that the page shows. */
    sequence: z
      .string()
      .regex(/^\d{1,9}$/)
      .transform(Number),
  }),
  z.object({ intent: z.literal('left') }),
]);

/**
 * What a quote's page that is open says of itself every few seconds. It is answered which event of the
 * quote is the last, null when the quote is gone, and who else is there.
 */
export async function action({ request, params }: ActionFunctionArgs) {
  const { shop, actor } = await authenticateTeam(request);
  const said = word.safeParse(Object.fromEntries(await readForm(request)));
  if (!said.success) throw new Response(null, { status: 400 });
  const quoteId = params.quoteId ?? '';
  const visiting = { shopId: shop.id, quoteId, memberId: actor.memberId };
  const now = new Date();
  if (said.data.intent === 'left') {
    await leaveQuote(db, visiting, now);
    return data({ sequence: null, visitors: [] });
  }
  const { sequence, intent } = said.data;
  const beat = { sequence, allKnown: intent === 'known', isEditor: intent === 'editing', now };
  return data({
    sequence: await recordVisit(db, visiting, beat),
    visitors: await listVisitors(db, visiting, now),
  });
}

export const headers = boundary.headers;
