import { data, type ActionFunctionArgs } from '@remix-run/node';
import { boundary } from '@shopify/shopify-app-remix/server';
import { z } from 'zod';
import { db } from '../db.server.ts';
import { saveUsesShortcuts } from '../quotes/team/uses-shortcuts.server.ts';
import { readForm } from './form.server.ts';
import { authenticateTeam } from './merchant.server.ts';

const choice = z.object({ use: z.enum(['yes', 'no']) });

/** Turns the shortcuts of whoever asks on or off. */
export async function action({ request }: ActionFunctionArgs) {
  const { shop, actor } = await authenticateTeam(request);
  const chosen = choice.safeParse(Object.fromEntries(await readForm(request)));
  if (!chosen.success) throw new Response(null, { status: 400 });
  const member = { shopId: shop.id, memberId: actor.memberId };
  await saveUsesShortcuts(db, member, chosen.data.use === 'yes');
  return data({ ok: true as const });
}

export { clientAction } from '../ui/keep-page.ts';

export const headers = boundary.headers;
