import { setTimeout as sleep } from 'node:timers/promises';
import type { AdminOperations } from '@shopify/admin-api-client';
import type { AdminApiContext } from '@shopify/shopify-app-remix/server';
import { classifyFailure, ShopifyRefused, ShopifyUnreachable } from './admin-failure.server.ts';

export { ShopifyRefused, ShopifyUnreachable };

/** `admin.graphql` of shopify-app-remix, typed by the operations under generated/. */
export type AdminGraphql = AdminApiContext['graphql'];

/** The Admin API of a shop, for work that nobody waits for; null when the app has no token of it. */
export type AdminFor = (shopDomain: string) => Promise<AdminGraphql | null>;

/** One request's whole answer. A shopper waits for it. */
const REQUEST_TIMEOUT_MS = 10_000;
/** All waiting for a throttled shop together: at 100 points a second this is a quarter of a bucket. */
const MAX_THROTTLE_WAIT_MS = 5_000;

/**
 * Runs one operation and returns its data. A throttled shop is waited for as long as Shopify says,
 * 5 s at most in total.
 *
 * @throws {ShopifyUnreachable} no answer, a fault on Shopify's side, or throttled for too long
 * @throws {ShopifyRefused} the token, the scopes or the shop's state do not allow it
 * @throws {Response} what shopify-app-remix answers a stale token with; let it pass to the browser
 */
export async function askShopify<Operation extends keyof AdminOperations>(
  graphql: AdminGraphql,
  operation: Operation,
  variables: AdminOperations[Operation]['variables'],
): Promise<AdminOperations[Operation]['return']> {
  for (let waitedMs = 0; ;) {
    const outcome = await attempt(graphql, operation, variables);
    if ('data' in outcome) return outcome.data;

    waitedMs += outcome.throttledForMs;
    if (waitedMs > MAX_THROTTLE_WAIT_MS) {
      throw new ShopifyUnreachable('Shopify is throttling this shop.');
    }
    await sleep(outcome.throttledForMs);
  }
}

async function attempt<Operation extends keyof AdminOperations>(
  graphql: AdminGraphql,
  operation: Operation,
  variables: AdminOperations[Operation]['variables'],
): Promise<{ data: AdminOperations[Operation]['return'] } | { throttledForMs: number }> {
  try {
    const signal = AbortSignal.timeout(REQUEST_TIMEOUT_MS);
    const response = await graphql(operation, { variables, signal });
    const { data } = await response.json();
    if (!data) throw new ShopifyUnreachable('Shopify answered without data.');
    return { data };
  } catch (error) {
    const failure = classifyFailure(error);
    if ('throw' in failure) throw failure.throw;
    return failure;
  }
}
