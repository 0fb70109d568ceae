import { afterAll, beforeAll, expect, test } from 'vitest';
import { askShopFacts } from '#app/shopify/ask-shop-facts.server.ts';
import { ACME_BERLIN } from '#test/sandbox/shopify/shop-profile.ts';
import { connectShop, type ConnectedShop } from './connected-shop.ts';

let shop: ConnectedShop;
beforeAll(async () => void (shop = await connectShop({ profile: ACME_BERLIN })));
afterAll(() => shop.stop());

test('of a shop in Berlin it is known that it sells in euros and with tax, its formats as text', async () => {
  const facts = await askShopFacts(await shop.admin(await shop.exchange()));
  expect(facts).toEqual({
    name: 'Acme Bedarf',
    currency: 'EUR',
    timeZone: 'Europe/Berlin',
    taxesIncluded: true,
    moneyFormat: '{{amount_with_comma_separator}} €',
    moneyWithCodeFormat: '{{amount_with_comma_separator}} EUR',
    locale: 'de',
    contactEmail: 'inhaber@acme.example',
  });
});
