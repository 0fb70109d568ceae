import { z } from 'zod';

/** https://shopify.dev/docs/api/usage/limits#graphql-admin-api-rate-limits */
const costSchema = z.object({
  cost: z.object({
    requestedQueryCost: z.number(),
    throttleStatus: z.object({
      maximumAvailable: z.number(),
      currentlyAvailable: z.number(),
      /** Points a second. */
      restoreRate: z.number().positive(),
    }),
  }),
});

/** Where Shopify does not say how long, one second: what its own client waits. */
const DEFAULT_WAIT_MS = 1_000;
/** Where nothing seems to be missing: a bucket that refills meanwhile must not be asked without pause. */
const MIN_WAIT_MS = 100;

/**
 * Milliseconds until the shop's bucket holds enough for the operation that was just throttled.
 * Null when it never will, because the operation costs more than a full bucket.
 */
export function throttleWaitMs(extensions: unknown): number | null {
  const parsed = costSchema.safeParse(extensions);
  if (!parsed.success) return DEFAULT_WAIT_MS;
  const { requestedQueryCost, throttleStatus } = parsed.data.cost;
  if (requestedQueryCost > throttleStatus.maximumAvailable) return null;
  const missing = requestedQueryCost - throttleStatus.currentlyAvailable;
  return Math.max(MIN_WAIT_MS, Math.ceil((missing / throttleStatus.restoreRate) * 1_000));
}
