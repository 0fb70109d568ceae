import type { ActionFunctionArgs } from '@remix-run/node';
import { boundary } from '@shopify/shopify-app-remix/server';
import { z } from 'zod';
import { db } from '../db.server.ts';
import { readFilter } from '../outbound/replay-filter.server.ts';
import { startReplay } from '../outbound/replay-start.server.ts';
import { resumeReplay, stopReplay } from '../outbound/replay-stop.server.ts';
import { readForm } from './form.server.ts';
import { authenticateMerchant } from './merchant.server.ts';

const intent = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('start'),
    client_key: z.string().regex(/^[\w-]{8,64}$/),
    /** As the log's address has it. */
    filter: z.string().max(2_000),
  }),
  z.object({ intent: z.enum(['stop', 'resume']), id: z.string().max(64) }),
]);

/** Starts, stops and resumes. */
export async function action({ request }: ActionFunctionArgs) {
  const shop = await authenticateMerchant(request);
  const wanted = intent.safeParse(Object.fromEntries(await readForm(request)));
  if (!wanted.success) throw new Response(null, { status: 400 });
  if (wanted.data.intent === 'start') {
    const { client_key: clientKey } = wanted.data;
    const filter = readFilter(Object.fromEntries(new URLSearchParams(wanted.data.filter)));
    return startReplay(db, shop.id, { clientKey, filter });
  }
  const change: typeof resumeReplay = wanted.data.intent === 'stop' ? stopReplay : resumeReplay;
  const changed = await change(db, { shopId: shop.id, id: wanted.data.id });
  if (!changed.ok && changed.reason === 'not_found') throw new Response(null, { status: 404 });
  return changed;
}

export { clientAction } from '../ui/keep-page.ts';

export const headers = boundary.headers;
