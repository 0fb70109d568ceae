import { expect, test } from 'vitest';
import { openTestShop } from './open-test-shop.ts';

test('a field needs its scope, and the denial has Shopify’s shape', async () => {
  const { ask } = openTestShop(['read_products']);
  const { data, errors } = await ask('{ customers(first: 1) { nodes { id } } }');
  expect(data).toBeNull();
  expect(errors).toMatchObject([
    {
      message: 'Access denied for customers field. Required access: `read_customers` access scope.',
      path: ['customers'],
      extensions: {
        code: 'ACCESS_DENIED',
        documentation: 'https://shopify.dev/api/usage/access-scopes',
        requiredAccess: '`read_customers` access scope.',
      },
    },
  ]);
});

test('a node needs the scope of what it turns out to be', async () => {
  const { ask } = openTestShop(['read_customers']);
  const { errors } = await ask('{ node(id: "gid://shopify/Product/8101") { id } }');
  expect(errors?.[0]?.extensions?.code).toBe('ACCESS_DENIED');
});

test('reading alone is not enough to write, and writing implies reading', async () => {
  const create = 'mutation { customerCreate(input: { email: "a@b.co" }) { customer { id } } }';
  const reader = await openTestShop(['read_customers']).ask(create);
  expect(reader.errors?.[0]?.extensions?.code).toBe('ACCESS_DENIED');
  const writer = await openTestShop(['write_customers']).ask(create);
  expect(writer.errors).toBeUndefined();
});

test('one denied field leaves the others answered', async () => {
  const { ask } = openTestShop(['read_products']);
  const { data, errors } = await ask(
    '{ shop { name } customer(id: "gid://shopify/Customer/1") { id } }',
  );
  expect(data).toMatchObject({ shop: { name: 'Acme Supply' }, customer: null });
  expect(errors?.[0]?.path).toEqual(['customer']);
});

test('says what it costs and takes it from a bucket that fills at 100 points a second', async () => {
  const { ask, pass } = openTestShop();
  const query = '{ products(first: 10) { nodes { id } } }';
  const first = await ask(query);
  expect(first.extensions?.cost).toMatchObject({
    requestedQueryCost: 6,
    throttleStatus: { maximumAvailable: 2000, currentlyAvailable: 1994, restoreRate: 100 },
  });
  pass(30);
  const second = await ask(query);
  expect(second.extensions?.cost.throttleStatus.currentlyAvailable).toBe(1991);
});

test('an empty bucket throttles, with status 200 and the numbers to wait by', async () => {
  const { ask, bucket, pass } = openTestShop();
  bucket.drain();
  const throttled = await ask('{ products(first: 10) { nodes { id } } }');
  expect(throttled.errors).toMatchObject([
    { message: 'Throttled', extensions: { code: 'THROTTLED' } },
  ]);
  expect(throttled.extensions?.cost).toMatchObject({
    requestedQueryCost: 6,
    actualQueryCost: null,
    throttleStatus: { currentlyAvailable: 0 },
  });
  pass(60);
  expect((await ask('{ products(first: 10) { nodes { id } } }')).errors).toBeUndefined();
});

test('refuses a query that is dearer than 1,000 points', async () => {
  const ids = Array.from({ length: 250 }, (_, index) => `gid://shopify/ProductVariant/${index}`);
  const { errors } = await openTestShop().ask(
    'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on ProductVariant { product { featuredMedia { preview { image { url } } } } } } }',
    { ids },
  );
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'MAX_COST_EXCEEDED', maxCost: 1000 });
});

test('what the snapshot has but nobody serves is an error, not a null', async () => {
  const { errors } = await openTestShop().ask(
    '{ products(first: 1, query: "inventory_total:3") { nodes { id } } }',
  );
  expect(errors?.[0]?.extensions?.code).toBe('NOT_SERVED');
});

test.each([
  ['{ nothing }', 'Cannot query field "nothing"'],
  ['{ shop { ', 'Syntax Error'],
  ['{ product(id: "8101") { id } }', "Invalid global id '8101'"],
  ['{ product(id: "gid://shopify/Customer/1") { id } }', 'invalid id'],
  ['{ products { nodes { id } } }', 'you must provide one of first or last'],
])('%s is answered with an error', async (query, message) => {
  const { errors } = await openTestShop().ask(query);
  expect(errors?.[0]?.message).toContain(message);
});

test('pages through a list without gaps or repeats', async () => {
  const { ask } = openTestShop();
  type Page = {
    products: {
      nodes: { handle: string }[];
      pageInfo: { hasNextPage: boolean; endCursor: string };
    };
  };
  const handles: string[] = [];
  let after: string | null = null;
  for (;;) {
    const page: Page | null | undefined = (
      await ask<Page>(
        'query ($after: String) { products(first: 3, after: $after) { nodes { handle } pageInfo { hasNextPage endCursor } } }',
        { after },
      )
    ).data;
    handles.push(...(page?.products.nodes.map((node) => node.handle) ?? []));
    if (!page?.products.pageInfo.hasNextPage) break;
    after = page.products.pageInfo.endCursor;
  }
  expect(new Set(handles).size).toBe(7);
  expect(handles).toHaveLength(7);
});
