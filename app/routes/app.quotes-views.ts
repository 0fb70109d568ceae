import { data, type ActionFunctionArgs } from '@remix-run/node';
import { boundary } from '@shopify/shopify-app-remix/server';
import { z } from 'zod';
import { db } from '../db.server.ts';
import { renameView, shareView, updateView } from '../quotes/views/change-view.server.ts';
import { createView } from '../quotes/views/create-view.server.ts';
import { deleteView, restoreView } from '../quotes/views/delete-view.server.ts';
import { viewKeeper, type ViewKeeper } from '../quotes/views/view-owner.ts';
import { readForm } from './form.server.ts';
import { authenticateTeam } from './merchant.server.ts';
import { id } from './settings-form.server.ts';

/** Longer than a view can be: what is too long is told in words. */
const typed = z.string().max(1_000);
/** A list's address without what stands before its question mark. */
const address = z
  .string()
  .max(10_000)
  .transform((text) => new URLSearchParams(text));
const shared = z.enum(['yes', 'no']).transform((answer) => answer === 'yes');

const wanted = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('create'), name: typed, shared, address }),
  z.object({ intent: z.literal('rename'), id, name: typed }),
  z.object({ intent: z.literal('update'), id, address }),
  z.object({ intent: z.literal('share'), id, shared }),
  z.object({ intent: z.enum(['delete', 'restore']), id }),
]);

const deps = { db, clock: () => new Date() };

/** Saves, changes, deletes and brings back views of the list of quotes. */
export async function action({ request }: ActionFunctionArgs) {
  const { shop, actor } = await authenticateTeam(request);
  const sent = wanted.safeParse(Object.fromEntries(await readForm(request)));
  if (!sent.success) throw new Response(null, { status: 400 });
  const outcome = await carryOut(viewKeeper(shop, actor), sent.data);
  return data(outcome, { status: outcome.ok ? 200 : 422 });
}

function carryOut(keeper: ViewKeeper, sent: z.output<typeof wanted>) {
  switch (sent.intent) {
    case 'create':
      return createView(deps, keeper, sent);
    case 'rename':
      return renameView(db, { keeper, id: sent.id }, sent.name);
    case 'update':
      return updateView(db, { keeper, id: sent.id }, sent.address);
    case 'share':
      return shareView(db, { keeper, id: sent.id }, sent.shared);
    case 'delete':
      return deleteView(deps, { keeper, id: sent.id });
    case 'restore':
      return restoreView(deps, { keeper, id: sent.id });
  }
}

export { clientAction } from '../ui/keep-page.ts';

export const headers = boundary.headers;
