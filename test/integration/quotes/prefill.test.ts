import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { prefill } from '#app/quotes/edit/prefill.server.ts';
import type { PrefillWish } from '#app/quotes/edit/prefill.ts';
import type { AdminGraphql } from '#app/shopify/admin-graphql.server.ts';
import type { CustomerRecord } from '#test/sandbox/shopify/records.ts';
import { connectShop, type ConnectedShop } from '../shopify/connected-shop.ts';

const COMPANY = { id: 'gid://shopify/Company/1', name: 'Nordhall Machinery', contactIds: [] };

let connected: ConnectedShop;
let admin: AdminGraphql;

beforeAll(async () => {
  connected = await connectShop();
  admin = await connected.admin(await connected.exchange());
});
beforeEach(() => {
  connected.shopify.store.state.customers = [rosa()];
  connected.shopify.store.state.companies = [];
});
afterEach(() => connected.shopify.faults.clear());
afterAll(() => connected.stop());

const wish = (wished: Partial<PrefillWish>) =>
  prefill(admin, { customer: null, variant: null, product: null, ...wished });

function rosa(changes: Partial<CustomerRecord> = {}): CustomerRecord {
  return {
    id: 'gid://shopify/Customer/7',
    email: 'rosa@nordhall.example',
    phone: '+46 8 123 456',
    firstName: 'Rosa',
    lastName: 'Lindqvist',
    note: null,
    tags: [],
    addresses: [
      {
        id: 'gid://shopify/MailingAddress/1',
        address1: '1 Harbour Street',
        address2: null,
        city: 'Springfield',
        company: 'Nordhall',
        countryCode: 'US',
        firstName: null,
        lastName: null,
        phone: null,
        provinceCode: 'IL',
        zip: '62701',
      },
    ],
    createdAt: '2026-11-01T09:00:00Z',
    updatedAt: '2026-11-01T09:00:00Z',
    ...changes,
  };
}

test('nothing wished for asks Shopify nothing', async () => {
  connected.shopify.faults.unreachable = true;
  expect(await wish({})).toEqual({ lines: [], pickFrom: null, notes: [] });
});

describe('a customer', () => {
  test('is filled in with who they are and where they live', async () => {
    expect(await wish({ customer: '7' })).toEqual({
      customer: {
        gid: 'gid://shopify/Customer/7',
        name: 'Rosa Lindqvist',
        email: 'rosa@nordhall.example',
        phone: '+46 8 123 456',
        company: 'Nordhall',
      },
      address: {
        street: '1 Harbour Street',
        street2: null,
        city: 'Springfield',
        province: 'IL',
        zip: '62701',
        country: 'US',
      },
      lines: [],
      pickFrom: null,
      notes: [],
    });
  });

  test('who is a company’s contact buys for it; of two companies neither is taken', async () => {
    const contact = {
      id: 'gid://shopify/CompanyContact/1',
      customerId: rosa().id,
      locationIds: [],
    };
    const company = { ...COMPANY, locationIds: [], contacts: [contact] };
    connected.shopify.store.state.companies = [company];
    expect((await wish({ customer: '7' })).customer?.company).toBe('Nordhall Machinery');
    connected.shopify.store.state.companies = [
      company,
      { ...company, id: 'gid://shopify/Company/2', name: 'Nordhall Tools' },
    ];
    expect((await wish({ customer: '7' })).customer?.company).toBe('Nordhall');
  });

  test('without name, email address and home is filled in with what there is', async () => {
    const bare = { email: null, firstName: null, lastName: null, addresses: [] };
    connected.shopify.store.state.customers = [rosa(bare)];
    const prefilled = await wish({ customer: '7' });
    expect(prefilled.customer).toMatchObject({ name: '+46 8 123 456', email: '', company: null });
    expect(prefilled).not.toHaveProperty('address');
  });

  test.each(['8', '', 'abc', 'gid://shopify/Product/7'])('%j is none of this shop', async (id) => {
    const prefilled = await wish({ customer: id });
    expect(prefilled).toEqual({ lines: [], pickFrom: null, notes: ['no_customer'] });
  });
});

describe('a product', () => {
  test('that is bought as it is becomes a line of one, still to be priced', async () => {
    const { lines, ...rest } = await wish({ product: '8106' });
    expect(rest).toEqual({ pickFrom: null, notes: [] });
    expect(lines).toMatchObject([
      {
        id: null,
        variantGid: 'gid://shopify/ProductVariant/81061',
        title: 'Custom machined part',
        variantName: null,
        sku: null,
        catalogPrice: '0.00',
        quotedPrice: null,
        currency: 'USD',
        quantity: 1,
      },
    ]);
  });

  test('with several variants is searched for, to choose from them', async () => {
    expect(await wish({ product: '8103' })).toEqual({
      lines: [],
      pickFrom: 'Double wall corrugated boxes',
      notes: [],
    });
  });

  test('that is not active is not quoted', async () => {
    expect((await wish({ product: '8107' })).notes).toEqual(['not_sold']);
  });

  test.each(['9999', '', '81061abc'])('%j is none of this shop', async (id) => {
    expect((await wish({ product: id })).notes).toEqual(['no_product']);
  });
});

describe('a variant', () => {
  test('becomes a line as the shop sells it now', async () => {
    expect((await wish({ variant: '81042' })).lines).toMatchObject([
      { variantName: 'Black', sku: 'SF-23-BK-6', catalogPrice: '59.40' },
    ]);
  });

  test('that is not sold, or is none, is noted', async () => {
    expect((await wish({ variant: '81071' })).notes).toEqual(['not_sold']);
    expect((await wish({ variant: 'abc' })).notes).toEqual(['no_product']);
  });
});

test('while Shopify is away the quote begins empty, and says so once', async () => {
  connected.shopify.faults.unreachable = true;
  const prefilled = await wish({ customer: '7', product: '8103', variant: '81042' });
  expect(prefilled).toEqual({ lines: [], pickFrom: null, notes: ['not_told'] });
});
