import { GraphqlQueryError, HttpRequestError, HttpResponseError } from '@shopify/shopify-api';
import { z } from 'zod';
import { throttleWaitMs } from './throttle.ts';

/** Shopify gave no answer, or one that is its own fault. The same request may work later. */
export class ShopifyUnreachable extends Error {
  override name = 'ShopifyUnreachable';
}

/** Shopify does not allow it: token, scopes, or the shop is frozen or closed. Trying again is no use. */
export class ShopifyRefused extends Error {
  override name = 'ShopifyRefused';
}

const failedQuery = z.object({
  errors: z.object({
    graphQLErrors: z.array(
      z.object({
        message: z.string(),
        extensions: z.object({ code: z.string().optional() }).optional(),
      }),
    ),
  }),
  extensions: z.unknown(),
});

/** https://shopify.dev/docs/api/admin-graphql#status-and-error-codes: "authentication", "payment", "locked", "missing". */
const REFUSED_STATUSES = new Set([401, 402, 403, 404, 423]);
const REFUSED_CODES = new Set(['ACCESS_DENIED', 'SHOP_INACTIVE']);
const UNREACHABLE_CODES = new Set(['INTERNAL_SERVER_ERROR', 'TIMEOUT']);

/** What to make of something `admin.graphql` threw: wait and try again, or throw what is given. */
export function classifyFailure(error: unknown): { throttledForMs: number } | { throw: unknown } {
  if (error instanceof GraphqlQueryError) return classifyGraphqlErrors(error);
  if (error instanceof HttpRequestError) {
    return { throw: new ShopifyUnreachable('Shopify could not be reached.', { cause: error }) };
  }
  if (error instanceof HttpResponseError) return classifyStatus(error.response.code, error);
  if (error instanceof Response) return classifyResponse(error);
  return { throw: error };
}

function classifyGraphqlErrors(
  error: GraphqlQueryError,
): { throttledForMs: number } | { throw: unknown } {
  const parsed = failedQuery.safeParse(error.body);
  if (!parsed.success) return { throw: error };
  const { graphQLErrors } = parsed.data.errors;
  const codes = graphQLErrors.map((each) => each.extensions?.code ?? '');
  const messages = graphQLErrors.map((each) => each.message).join(' ');

  if (codes.includes('THROTTLED')) {
    const throttledForMs = throttleWaitMs(parsed.data.extensions);
    return throttledForMs === null ? { throw: error } : { throttledForMs };
  }
  if (codes.some((code) => REFUSED_CODES.has(code))) {
    return { throw: new ShopifyRefused(messages, { cause: error }) };
  }
  if (codes.some((code) => UNREACHABLE_CODES.has(code))) {
    return { throw: new ShopifyUnreachable(messages, { cause: error }) };
  }
  return { throw: error };
}

/**
 * Inside the admin, shopify-app-remix turns HTTP errors into Responses. Its answer to a stale token
 * makes the browser fetch a new one and repeat the request, so it is passed on as it is.
 */
function classifyResponse(response: Response): { throw: unknown } {
  const bounces =
    response.headers.has('X-Shopify-Retry-Invalid-Session-Request') ||
    (response.status >= 300 && response.status < 400);
  return bounces ? { throw: response } : classifyStatus(response.status, response);
}

function classifyStatus(status: number, cause: unknown): { throw: unknown } {
  const said = `Shopify answered with status ${status}.`;
  if (REFUSED_STATUSES.has(status)) return { throw: new ShopifyRefused(said, { cause }) };
  if (status === 429 || status >= 500) return { throw: new ShopifyUnreachable(said, { cause }) };
  return { throw: cause };
}
