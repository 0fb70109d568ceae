import { expect, test } from 'vitest';
import { openTestShop } from '../graphql/open-test-shop.ts';

const CREATE = `mutation ($input: DraftOrderInput!) {
  draftOrderCreate(input: $input) {
    draftOrder {
      id presentmentCurrencyCode currencyCode
      paymentTerms { paymentTermsName dueInDays paymentSchedules(first: 1) { nodes { dueAt } } }
      purchasingEntity { ... on PurchasingCompany { company { id } contact { id } location { id } } }
      totalPriceSet { shopMoney { amount currencyCode } presentmentMoney { amount currencyCode } }
      lineItems(first: 5) { nodes { totalDiscountSet { presentmentMoney { amount } } } }
    }
    userErrors { field message }
  }
}`;

interface Created {
  draftOrderCreate: { draftOrder: Record<string, unknown> | null; userErrors: object[] };
}

const TERMS = ['write_draft_orders', 'read_customers', 'write_payment_terms'];

async function create(
  input: object,
  shop = openTestShop(TERMS),
): Promise<Created['draftOrderCreate']> {
  const { data, errors } = await shop.ask<Created>(CREATE, { input });
  expect(errors).toBeUndefined();
  if (!data) throw new Error('no data');
  return data.draftOrderCreate;
}

const custom = (amount: string, currencyCode = 'USD', more: object = {}) => ({
  title: 'x',
  quantity: 1,
  originalUnitPriceWithCurrency: { amount, currencyCode },
  ...more,
});
const refusal = (field: string[] | null, message: string) => ({
  draftOrder: null,
  userErrors: [{ field, message }],
});

test('a fixed discount on a line is off every piece', async () => {
  const appliedDiscount = { value: 1.5, valueType: 'FIXED_AMOUNT' };
  const { draftOrder } = await create({
    lineItems: [custom('20.00', 'USD', { quantity: 4, appliedDiscount })],
  });
  expect(draftOrder).toMatchObject({
    lineItems: { nodes: [{ totalDiscountSet: { presentmentMoney: { amount: '6.0' } } }] },
    totalPriceSet: { presentmentMoney: { amount: '74.0' } },
  });
});

test('a customer pays in another currency; fixed discounts are in the shop’s', async () => {
  const { draftOrder } = await create({
    presentmentCurrencyCode: 'EUR',
    lineItems: [custom('92.00', 'EUR')],
    appliedDiscount: { value: 10, valueType: 'FIXED_AMOUNT' },
  });
  expect(draftOrder).toMatchObject({
    presentmentCurrencyCode: 'EUR',
    currencyCode: 'USD',
    totalPriceSet: {
      presentmentMoney: { amount: '82.8', currencyCode: 'EUR' },
      shopMoney: { amount: '90.0', currencyCode: 'USD' },
    },
  });
});

test('a currency that is not enabled, or not the draft’s, is refused', async () => {
  expect(await create({ presentmentCurrencyCode: 'CHF', lineItems: [custom('1', 'CHF')] })).toEqual(
    refusal(['presentmentCurrencyCode'], 'Presentment currency CHF is not enabled'),
  );
  expect(await create({ presentmentCurrencyCode: 'EUR', lineItems: [custom('1')] })).toMatchObject({
    userErrors: [{ field: ['lineItems', '0', 'originalUnitPriceWithCurrency'] }],
  });
});

test('payment terms come from a template, and need a scope of their own', async () => {
  const lineItems = [custom('1')];
  const terms = (number: number, schedule: object = {}) => ({
    lineItems,
    paymentTerms: {
      paymentTermsTemplateId: `gid://shopify/PaymentTermsTemplate/${number}`,
      paymentSchedules: [schedule],
    },
  });
  const issued = { issuedAt: '2026-11-22T09:00:00Z' };
  expect(await create(terms(4, issued))).toMatchObject({
    draftOrder: { paymentTerms: { paymentTermsName: 'Net 30', dueInDays: 30 } },
  });
  expect(await create(terms(4))).toEqual(
    refusal(null, 'A due date is required with fixed or net payment terms.'),
  );
  expect(await create(terms(9999, issued))).toEqual(
    refusal(null, 'Could not find payment terms template.'),
  );
  expect(await create(terms(7, { dueAt: '2026-12-31T23:59:59Z' }))).toMatchObject({
    draftOrder: {
      paymentTerms: {
        paymentTermsName: 'Fixed',
        paymentSchedules: { nodes: [{ dueAt: '2026-12-31T23:59:59Z' }] },
      },
    },
  });
  expect(await create(terms(7, issued))).toEqual(
    refusal(null, 'A due date is required with fixed or net payment terms.'),
  );
  expect(await create(terms(1, { dueAt: '2026-12-31T23:59:59Z' }))).toEqual(
    refusal(null, 'A due date cannot be set with event payment terms.'),
  );
  expect(await create(terms(9))).toMatchObject({
    draftOrder: { paymentTerms: { paymentSchedules: { nodes: [] } } },
  });
  const { errors } = await openTestShop().ask(CREATE, { input: terms(4, issued) });
  expect(errors?.[0]?.extensions?.code).toBe('ACCESS_DENIED');
});

test('a company buys by its contact and for its location, all three', async () => {
  const shop = openTestShop(TERMS);
  const ids = {
    companyId: 'gid://shopify/Company/1',
    companyContactId: 'gid://shopify/CompanyContact/2',
    companyLocationId: 'gid://shopify/CompanyLocation/3',
  };
  shop.store.state.companies.push({
    id: ids.companyId,
    name: 'Example Trading Co.',
    contactIds: [ids.companyContactId],
    locationIds: [ids.companyLocationId],
  });
  const buying = (purchasingCompany: object) =>
    create({ lineItems: [custom('1')], purchasingEntity: { purchasingCompany } }, shop);
  expect(await buying(ids)).toMatchObject({
    draftOrder: {
      purchasingEntity: {
        company: { id: ids.companyId },
        contact: { id: ids.companyContactId },
        location: { id: ids.companyLocationId },
      },
    },
  });
  for (const [key, wrong] of Object.entries(ids)) {
    expect(await buying({ ...ids, [key]: `${wrong}9` })).toMatchObject({
      draftOrder: null,
      userErrors: [{ field: ['purchasingEntity'] }],
    });
  }
});

test('an invoice can be looked at before it is sent', async () => {
  const shop = openTestShop(TERMS);
  const { draftOrder } = await create({ lineItems: [custom('1')] }, shop);
  const preview = (id: unknown) =>
    shop.ask(
      'mutation ($id: ID!, $email: EmailInput) { draftOrderInvoicePreview(id: $id, email: $email) { previewSubject previewHtml userErrors { field message } } }',
      { id, email: { subject: 'Yours', customMessage: 'Thanks <3' } },
    );
  expect((await preview(draftOrder?.id)).data).toMatchObject({
    draftOrderInvoicePreview: {
      previewSubject: 'Yours',
      previewHtml: expect.stringContaining('Thanks &lt;3') as unknown,
      userErrors: [],
    },
  });
  expect((await preview('gid://shopify/DraftOrder/404')).data).toMatchObject({
    draftOrderInvoicePreview: { userErrors: [{ message: 'Draft order not found' }] },
  });
  expect(shop.store.state.draftOrders[0]?.status).toBe('OPEN');
});
