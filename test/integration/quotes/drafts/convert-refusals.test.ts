import { expect, test } from 'vitest';
import { convertQuote } from '#app/quotes/drafts/convert-quote.server.ts';
import { ShopifyRefused } from '#app/shopify/admin-graphql.server.ts';
import { line } from '#test/builders/stored-quotes.ts';
import { BOLT, converting } from './converting.ts';
import { saying } from '../saying.ts';

const it = converting();

const at = (field: string | null, words: RegExp) => ({
  ok: false,
  reason: 'invalid',
  errors: [{ field, message: saying(words) }],
});

/** Nothing is left behind: it can be converted as soon as the cause is gone. */
async function nothingHappened(quote: { id: string }): Promise<void> {
  expect(it.inShopify()).toEqual([]);
  expect(it.connected.shopify.store.state.customers).toEqual([]);
  expect(await it.events(quote)).toEqual([]);
  const { status } = await it.db.quote.findUniqueOrThrow({ where: { id: quote.id } });
  expect(status).toBe('requested');
  it.connected.shopify.faults.clear();
}

test('a deleted variant is refused at its line', async () => {
  const there = line({ variantGid: BOLT });
  const gone = line({ variantGid: 'gid://shopify/ProductVariant/404' });
  const quote = await it.quote({}, [there, gone]);
  expect(await it.convert(quote)).toMatchObject(at('lines[1]', /no longer in the catalog/));
  await nothingHappened(quote);
  expect(await it.drafts(quote)).toMatchObject([{ status: 'refused', claimedUntil: null }]);

  await it.db.quoteLineItem.deleteMany({ where: { id: gone.id } });
  await it.db.quote.update({ where: { id: quote.id }, data: { changed: true } });
  expect(await it.convert(quote)).toMatchObject({ ok: true });
});

test('what Shopify says of a line is told at the line, whatever became of it on the way', async () => {
  // The first goes in two parts, so that the second is Shopify's third.
  const quote = await it.quote({}, [
    line({ variantGid: BOLT, quantity: 3, quotedPrice: '33.3333' }),
    line({ variantGid: BOLT, quantity: 0, quotedPrice: '1.00' }),
  ]);
  expect(await it.convert(quote)).toMatchObject(at('lines[1]', /Quantity must be/));
  await nothingHappened(quote);
});

test('a currency that the shop does not take is refused', async () => {
  const quote = await it.quote({ currency: 'CHF' }, [line({ variantGid: BOLT, currency: 'CHF' })]);
  expect(await it.convert(quote)).toMatchObject(at('currency', /CHF is not enabled/));
  await nothingHappened(quote);
});

test('another currency than the shop’s own is what the customer pays in', async () => {
  const lines = [line({ variantGid: BOLT, quantity: 10, quotedPrice: '15.00', currency: 'EUR' })];
  const discount = { discountKind: 'amount', discountValue: '5.00' } as const;
  const quote = await it.quote({ currency: 'EUR', ...discount }, lines);
  expect(await it.convert(quote)).toMatchObject({ ok: true });
  const [event] = await it.events(quote);
  expect(event?.data).toMatchObject({ total_amount: '145.00', currency: 'EUR' });
});

test.each([
  [499, true],
  [500, false],
])('%i lines', async (count, ok) => {
  const lines = Array.from({ length: count }, () =>
    line({ variantGid: BOLT, quotedPrice: '1.00' }),
  );
  const quote = await it.quote({}, lines);
  const converted = await it.convert(quote);
  if (ok) {
    expect(converted).toMatchObject({ ok: true });
    expect(it.inShopify()[0]?.lineItems).toHaveLength(499);
  } else {
    expect(converted).toMatchObject(at(null, /at most 499 lines/));
    await nothingHappened(quote);
  }
});

test('what was changed and not converted still counts as changed, in one version however often it is tried', async () => {
  const gone = line({ variantGid: 'gid://shopify/ProductVariant/404' });
  const quote = await it.quote({}, [line({ variantGid: BOLT }), gone]);
  await it.convert(quote);
  await it.convert(quote);
  const stored = await it.db.quote.findUniqueOrThrow({ where: { id: quote.id } });
  expect(stored).toMatchObject({ changed: true, lastVersion: 1 });
  await it.db.quoteLineItem.deleteMany({ where: { id: gone.id } });
  expect(await it.convert(quote)).toMatchObject({ ok: true });
  const converted = await it.db.quote.findUniqueOrThrow({ where: { id: quote.id } });
  expect(converted).toMatchObject({ changed: false, lastVersion: 2 });
});

test('no lines at all', async () => {
  const quote = await it.quote({}, []);
  expect(await it.convert(quote)).toMatchObject(at(null, /at least 1 product/));
  await nothingHappened(quote);
});

test('a throttled shop is waited for', async () => {
  const quote = await it.quote();
  it.connected.shopify.faults.drainBucket();
  expect(await it.convert(quote)).toMatchObject({ ok: true });
});

test('with Shopify down nothing is done, and it works afterwards', async () => {
  const quote = await it.quote();
  it.connected.shopify.faults.unreachable = true;
  expect(await it.convert(quote)).toMatchObject(at(null, /could not be reached/));
  await nothingHappened(quote);
  expect(await it.convert(quote)).toMatchObject({ ok: true });
  expect(it.inShopify()).toHaveLength(1);
});

test('a revoked token is told, with what to do', async () => {
  const quote = await it.quote();
  it.connected.shopify.faults.status = 403;
  expect(await it.convert(quote)).toMatchObject(at(null, /does not allow it/));
  await nothingHappened(quote);
  expect(await it.convert(quote)).toMatchObject({ ok: true });
});

test('a discount that Shopify applies otherwise than expected changes no total', async () => {
  const lines = [line({ variantGid: BOLT, quantity: 10, quotedPrice: '15.00' })];
  const off = { discountKind: 'amount', discountValue: '5.00' } as const;
  const quote = await it.quote(off, lines);
  // As if it took the discount twice.
  const { admin } = it;
  const twice: typeof admin = (operation, options) => {
    const asked = structuredClone(options?.variables) as {
      input?: { appliedDiscount?: { value: number } };
    };
    if (asked?.input?.appliedDiscount) asked.input.appliedDiscount.value *= 2;
    return admin(operation, { ...options, variables: asked });
  };
  const converted = convertQuote({ ...it.deps(), admin: twice }, it.on(quote), {
    oldDraft: 'keep',
  });
  expect(await converted).toMatchObject({ ok: true });
  expect(it.inShopify()[0]).toMatchObject({ appliedDiscount: null });
  expect((await it.events(quote))[0]?.data).toMatchObject({ total_amount: '145.00' });
});

test('a total that Shopify never comes to is told, and nothing made', async () => {
  const quote = await it.quote();
  const { admin } = it;
  const dearer: typeof admin = (operation, options) => {
    const asked = structuredClone(options?.variables) as { input?: { shippingLine?: object } };
    if (asked?.input && 'lineItems' in asked.input) {
      const priceWithCurrency = { amount: '1.00', currencyCode: 'USD' };
      asked.input.shippingLine = { title: 'Surcharge', priceWithCurrency };
    }
    return admin(operation, { ...options, variables: asked });
  };
  const converted = convertQuote({ ...it.deps(), admin: dearer }, it.on(quote), {
    oldDraft: 'keep',
  });
  expect(await converted).toMatchObject(at(null, /comes to 186.00 USD before tax.* 185.00 USD/));
  await nothingHappened(quote);
});

test('a mistake of our own is thrown, and the claim let go', async () => {
  const quote = await it.quote();
  const broken = () => Promise.reject(new TypeError('a mistake'));
  const converted = convertQuote({ ...it.deps(), admin: broken }, it.on(quote), {
    oldDraft: 'keep',
  });
  await expect(converted).rejects.toThrow('a mistake');
  await expect(converted).rejects.not.toBeInstanceOf(ShopifyRefused);
  expect(await it.drafts(quote)).toMatchObject([{ status: 'refused' }]);
});
