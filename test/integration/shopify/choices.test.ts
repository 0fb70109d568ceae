import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ShopifyUnreachable, type AdminGraphql } from '#app/shopify/admin-graphql.server.ts';
import { confirmCompany } from '#app/shopify/confirm-company.server.ts';
import { listCompanies } from '#app/shopify/list-companies.server.ts';
import { listPaymentTerms } from '#app/shopify/list-payment-terms.server.ts';
import { searchCustomers } from '#app/shopify/search-customers.server.ts';
import { buysFor, companyGid, shopCompany, shopCustomer } from '#test/builders/companies.ts';
import { PEOPLE } from '#test/sandbox/shopify/people.ts';
import { connectShop, type ConnectedShop } from './connected-shop.ts';

let connected: ConnectedShop;
let admin: AdminGraphql;
beforeAll(async () => {
  connected = await connectShop();
  admin = await connected.admin(await connected.exchange());
});
const state = () => connected.shopify.store.state;
beforeEach(() => Object.assign(state(), structuredClone(PEOPLE)));
afterEach(() => connected.shopify.faults.clear());
afterAll(() => connected.stop());

describe('customers of the shop', () => {
  const labels = async (typed: string) =>
    (await searchCustomers(admin, typed)).map(({ label }) => label);

  test('are found by the beginning of a name or of an address', async () => {
    expect(await labels('dan rey')).toEqual(['Dana Reyes']);
    expect(await labels('priya@lakeside-pro')).toEqual(['Priya Nandakumar']);
    expect(await labels('TOMÁS')).toEqual(['Tomás Iglesias']);
    expect(await labels('nobody of this name')).toEqual([]);
    expect(await labels('***')).toEqual([]);
  });

  test('come with all that a quote can be filled in with', async () => {
    expect(await searchCustomers(admin, 'dana')).toEqual([
      {
        gid: 'gid://shopify/Customer/7001',
        label: 'Dana Reyes',
        name: 'Dana Reyes',
        email: 'dana.reyes@brightside-builders.example',
        phone: '+1 555 010 0142',
        company: 'Brightside Builders',
        address: {
          street: '410 Example Avenue',
          street2: null,
          city: 'Chicago',
          province: 'Illinois',
          zip: '60601',
          country: 'US',
        },
      },
    ]);
  });

  test('of whom little is known are told all the same', async () => {
    const nameless = { firstName: null, lastName: null, email: 'box@example.com' };
    state().customers = [shopCustomer(1, nameless)];
    expect(await searchCustomers(admin, 'box')).toMatchObject([
      { label: 'box@example.com', name: '', email: 'box@example.com', company: null },
    ]);
  });

  test('are ten at most', async () => {
    state().customers = Array.from({ length: 12 }, (_, index) => shopCustomer(index + 1));
    expect(await labels('ada')).toHaveLength(10);
  });
});

describe('companies that a customer can buy for', () => {
  const ADA = shopCustomer(1);
  const companiesOf = (companies: ReturnType<typeof shopCompany>[]) => {
    Object.assign(state(), { customers: [ADA], companies });
    return listCompanies(admin, ADA.id);
  };

  test('are named, once for each location', async () => {
    const { companies, more } = await listCompanies(admin, 'gid://shopify/Customer/7002');
    expect(more).toBe(false);
    expect(
      companies.map(({ companyName, companyLocationName }) => [companyName, companyLocationName]),
    ).toEqual([
      [
        'Lakeside Hotels & Conference Centers of Wisconsin and Upper Michigan',
        'Milwaukee harbor front',
      ],
      ['Lakeside Hotels & Conference Centers of Wisconsin and Upper Michigan', 'Marquette'],
      ['Lakeside Marinas', 'Head office'],
    ]);
  });

  test.each([
    [0, 0, false],
    [101, 101, false],
    [1_100, 1_100, false],
    [1_101, 1_100, true],
  ])('of %i locations %i are listed', async (locations, listed, more) => {
    const list = await companiesOf([shopCompany(7, { customer: ADA, locations })]);
    expect(list.more).toBe(more);
    expect(new Set(list.companies.map((each) => each.companyLocationGid)).size).toBe(listed);
  });

  test('are none of somebody whom Shopify does not know, nor in a shop that is not answered this', async () => {
    expect(await listCompanies(admin, 'gid://shopify/Customer/404')).toMatchObject({
      companies: [],
    });
    connected.shopify.faults.status = 403;
    expect(await listCompanies(admin, ADA.id)).toEqual({ companies: [], more: false });
  });

  test('cannot be told while Shopify is away', async () => {
    connected.shopify.faults.unreachable = true;
    await expect(listCompanies(admin, ADA.id)).rejects.toThrow(ShopifyUnreachable);
  });

  test('one is confirmed as it is now', async () => {
    const company = shopCompany(7, { customer: ADA, locations: 2 });
    await companiesOf([company, shopCompany(8, { customer: ADA })]);
    expect(await confirmCompany(admin, buysFor(7, 1))).toMatchObject({
      companyGid: companyGid(7),
      companyName: 'Company 7',
      companyLocationName: 'Location 70001',
      customerGid: ADA.id,
    });
    const atAnother = { ...buysFor(7), locationGid: buysFor(8).locationGid };
    expect(await confirmCompany(admin, atAnother)).toBeNull();
    expect(await confirmCompany(admin, buysFor(9))).toBeNull();
    // The location is there, and the contact is not of it any more.
    company.contacts?.[0]?.locationIds.pop();
    state().companies = [company];
    expect(await confirmCompany(admin, buysFor(7, 1))).toBeNull();
  });
});

describe('payment terms', () => {
  test('are those of the shop, with what each of them is', async () => {
    const offered = await listPaymentTerms(admin);
    expect(offered.map(({ name, type, days }) => [name, type, days])).toEqual([
      ['Due on receipt', 'receipt', null],
      ['Due on fulfillment', 'fulfillment', null],
      ['Net 7', 'net', 7],
      ['Net 15', 'net', 15],
      ['Net 30', 'net', 30],
      ['Net 45', 'net', 45],
      ['Net 60', 'net', 60],
      ['Net 90', 'net', 90],
      ['Fixed', 'fixed', null],
    ]);
  });

  test('can be none', async () => {
    const before = state().paymentTermsTemplates;
    state().paymentTermsTemplates = [];
    expect(await listPaymentTerms(admin)).toEqual([]);
    state().paymentTermsTemplates = before;
  });
});
