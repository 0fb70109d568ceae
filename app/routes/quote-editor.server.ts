import { z } from 'zod';
import { ShopifyRefused, ShopifyUnreachable } from '../shopify/admin-graphql.server.ts';
import { readForm } from './form.server.ts';

/** As the database counts: what it could not compare is from no page. */
const read = z.object({ revision: z.int32(), sequence: z.int32() });

/** What the editor sent, to be parsed by the verb's own schema. Throws a Response when no page made it. */
export async function typedQuote(request: Request): Promise<unknown> {
  const form = await readForm(request);
  const text = form.get('quote');
  try {
    return JSON.parse(typeof text === 'string' ? text : '');
  } catch {
    throw new Response(null, { status: 400 });
  }
}

/** Of the same, which state of the quote the page had read. Throws a Response when it does not say. */
export function readState(typed: unknown): z.infer<typeof read> {
  const parsed = read.safeParse(typed);
  if (!parsed.success) throw new Response(null, { status: 400 });
  return parsed.data;
}

type ShopifyTrouble = { ok: false; reason: 'shopify_unreachable' | 'shopify_refused' };

/** The outcome of asking Shopify; its failures are told to the person instead of an error page. */
export async function orTrouble<T>(outcome: Promise<T>): Promise<T | ShopifyTrouble> {
  try {
    return await outcome;
  } catch (error) {
    if (error instanceof ShopifyUnreachable) return { ok: false, reason: 'shopify_unreachable' };
    if (error instanceof ShopifyRefused) return { ok: false, reason: 'shopify_refused' };
    throw error;
  }
}
