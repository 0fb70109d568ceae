import { ShopifyRefused, ShopifyUnreachable } from '../../shopify/admin-graphql.server.ts';
import { message, type Message } from '../../texts/message.ts';
import type { StepRefusal } from '../steps/step-outcome.ts';

type Told = Extract<StepRefusal, { reason: 'invalid' }>;

/** What the person is told when Shopify gave no answer or would not have it; anything else is thrown on. */
export function askingFailed(error: unknown): Told {
  if (error instanceof ShopifyUnreachable) return told(message('refusals.shopify.away'));
  if (error instanceof ShopifyRefused) return told(message('refusals.shopify.notAllowed'));
  throw error;
}

/** A refusal about nothing in particular. */
export function told(why: Message): Told {
  return { ok: false, reason: 'invalid', errors: [{ field: null, message: why }] };
}
