import { GraphqlQueryError, HttpRequestError } from '@shopify/shopify-api';
import { expect, test } from 'vitest';
import { classifyFailure, ShopifyRefused, ShopifyUnreachable } from './admin-failure.server.ts';

function queryError(code: string, extensions?: unknown): GraphqlQueryError {
  return new GraphqlQueryError({
    message: 'failed',
    response: {},
    body: {
      errors: {
        graphQLErrors: [{ message: 'first', extensions: { code } }, { message: 'second' }],
      },
      extensions,
    },
  });
}

test('what the library answers a stale token with is passed on as it is', () => {
  const retry = new Response(null, {
    status: 401,
    headers: { 'X-Shopify-Retry-Invalid-Session-Request': '1' },
  });
  const bounce = new Response(null, { status: 302, headers: { Location: '/auth/session-token' } });
  expect(classifyFailure(retry)).toEqual({ throw: retry });
  expect(classifyFailure(bounce)).toEqual({ throw: bounce });
});

test('inside the admin, HTTP errors come as Responses and mean the same', () => {
  expect(classifyFailure(new Response('{}', { status: 403 }))).toEqual({
    throw: expect.any(ShopifyRefused),
  });
  expect(classifyFailure(new Response('{}', { status: 503 }))).toEqual({
    throw: expect.any(ShopifyUnreachable),
  });
});

test('no answer means unreachable', () => {
  expect(classifyFailure(new HttpRequestError('socket hang up'))).toEqual({
    throw: expect.any(ShopifyUnreachable),
  });
});

test('every reason of a denial is told', () => {
  const { throw: thrown } = classifyFailure(queryError('ACCESS_DENIED')) as { throw: unknown };
  expect(thrown).toBeInstanceOf(ShopifyRefused);
  expect((thrown as Error).message).toBe('first second');
});

test('a fault of Shopify’s means unreachable', () => {
  expect(classifyFailure(queryError('INTERNAL_SERVER_ERROR'))).toEqual({
    throw: expect.any(ShopifyUnreachable),
  });
});

test('a throttled shop is to be waited for', () => {
  expect(classifyFailure(queryError('THROTTLED'))).toEqual({ throttledForMs: 1_000 });
});

test('mistakes of our own are thrown as they are', () => {
  const mistake = queryError('undefinedField');
  expect(classifyFailure(mistake)).toEqual({ throw: mistake });
  const bug = new TypeError('x is not a function');
  expect(classifyFailure(bug)).toEqual({ throw: bug });
});
