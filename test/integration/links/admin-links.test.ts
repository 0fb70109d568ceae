import type { LoaderFunctionArgs } from '@remix-run/node';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { makeConverted } from '#test/builders/converted-quotes.ts';
import { makeQuote } from '#test/builders/stored-quotes.ts';
import { startAdminApp, visitOf, type AdminApp } from '../quotes/team/admin-app.ts';

type Loader = (args: LoaderFunctionArgs) => Promise<unknown>;

let app: AdminApp;
let loaders: Record<'quote' | 'customer' | 'newQuote', Loader>;

beforeAll(async () => {
  app = await startAdminApp([
    'read_orders',
    'read_products',
    'write_customers',
    'write_draft_orders',
  ]);
  const [quote, customer, newQuote] = await Promise.all([
    import('#app/routes/app.link-quote.tsx'),
    import('#app/routes/app.link-customer.ts'),
    import('#app/routes/app.link-new-quote.ts'),
  ]);
  loaders = { quote: quote.loader, customer: customer.loader, newQuote: newQuote.loader };
});
afterEach(() => app.shopify.faults.clear());
afterAll(() => app.stop());

/** What the loader answers, whether it returns it or throws it. */
async function answer(
  name: keyof typeof loaders,
  own: Record<string, string>,
  params: Record<string, string> = {},
): Promise<unknown> {
  const request = visitOf('42', '/app/links', own);
  return loaders[name]({ request, params, context: {} }).catch((thrown: unknown) => thrown);
}

/** The page it goes on to, without what says who comes; that is checked to be there. */
async function goesTo(...given: Parameters<typeof answer>): Promise<string> {
  const response = await answer(...given);
  if (!(response instanceof Response)) throw new Error('It goes nowhere.');
  expect(response.status).toBe(302);
  const address = new URL(response.headers.get('Location') ?? '', 'https://quotewire.test');
  for (const name of ['embedded', 'host', 'id_token', 'shop']) {
    expect(address.searchParams.get(name)).toBeTruthy();
    address.searchParams.delete(name);
  }
  return address.pathname + address.search;
}

const shop = () => app.database.db.shop.findFirstOrThrow({ select: { id: true, domain: true } });

describe('the link of a draft order', () => {
  test('goes on to the quote, with what the admin added to the address', async () => {
    // The first visit makes the shop.
    expect(await answer('quote', {}, { made: 'draft-order' })).toMatchObject({
      kind: 'DraftOrder',
      behind: { is: 'no_such' },
    });
    const { quote, draft } = await makeConverted(app.database.db, await shop());
    const id = draft.gid.replace(/.*\//, '');
    expect(await goesTo('quote', { id, admin_theme: 'new' }, { made: 'draft-order' })).toBe(
      `/app/quotes/${quote.id}?admin_theme=new`,
    );
    expect(await answer('quote', { id }, { made: 'order' })).toMatchObject({
      kind: 'Order',
      behind: { is: 'no_such' },
    });
  });

  test('is a page of its own where there is nothing to go on to', async () => {
    app.shopify.faults.unreachable = true;
    expect(await answer('quote', { id: '999' }, { made: 'order' })).toMatchObject({
      kind: 'Order',
      behind: { is: 'not_told' },
    });
  });

  test('that names neither kind is no page', async () => {
    expect(await answer('quote', { id: '1' }, { made: 'company' })).toMatchObject({ status: 404 });
  });
});

describe('the link of a customer', () => {
  test('goes on to a new quote for who has none', async () => {
    expect(await goesTo('customer', { id: '7' })).toBe('/app/quotes/new?customer=7');
    expect(await goesTo('customer', {})).toBe('/app/quotes/new?customer=');
  });

  test('goes on to the quotes of who has some, even while Shopify is away', async () => {
    const customerGid = 'gid://shopify/Customer/8';
    await makeQuote(app.database.db, await shop(), { customerGid, customerEmail: 'a+b@a.example' });
    expect(await goesTo('customer', { id: '8' })).toBe('/app/quotes?q=a%2Bb%40a.example');
    app.shopify.faults.unreachable = true;
    expect(await goesTo('customer', { id: '8' })).toBe('/app/quotes?q=a%2Bb%40a.example');
  });
});

test.each(['customer', 'product', 'variant'])(
  'the link to a new quote of a %s names it to that page',
  async (of) => {
    expect(await goesTo('newQuote', { id: '8103' }, { of })).toBe(`/app/quotes/new?${of}=8103`);
  },
);

test('a link to a new quote of something else is one to an empty quote', async () => {
  expect(await goesTo('newQuote', { id: '8103' }, { of: 'order' })).toBe('/app/quotes/new');
});

test('who does not come from the admin is let in nowhere', async () => {
  const request = new Request('https://quotewire.test/app/links/customer?id=8', {
    headers: { Authorization: 'Bearer nonsense', 'User-Agent': 'Mozilla/5.0 Chrome/147.0.0.0' },
  });
  for (const loader of Object.values(loaders)) {
    const args = { request, params: { made: 'order', of: 'customer' }, context: {} };
    await expect(loader(args)).rejects.toMatchObject({ status: 401 });
  }
});
