import { ShopifyRefused, ShopifyUnreachable } from '../../shopify/admin-graphql.server.ts';
import type { StepRefusal } from '../steps/step-outcome.ts';

type Told = Extract<StepRefusal, { reason: 'invalid' }>;

const AWAY = 'Shopify could not be reached. Nothing was changed: try again in a few minutes.';
const NOT_ALLOWED =
  'Shopify does not allow it. Open the app again from the Shopify admin, and accept its permissions if you are asked to.';

/** What the person is told when Shopify gave no answer or would not have it; anything else is thrown on. */
export function askingFailed(error: unknown): Told {
  if (error instanceof ShopifyUnreachable) return told(AWAY);
  if (error instanceof ShopifyRefused) return told(NOT_ALLOWED);
  throw error;
}

/** A refusal about nothing in particular. */
export function told(message: string): Told {
  return { ok: false, reason: 'invalid', errors: [{ field: null, message }] };
}
