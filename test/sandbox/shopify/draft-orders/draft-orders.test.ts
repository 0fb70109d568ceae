import { expect, test } from 'vitest';
import { openTestShop } from '../graphql/open-test-shop.ts';

const FIELDS = `
  id name status email tags
  totalPriceSet { shopMoney { amount currencyCode } }
  subtotalPriceSet { shopMoney { amount } }
  totalDiscountsSet { shopMoney { amount } }
  lineItems(first: 10) {
    nodes { title sku custom quantity originalUnitPriceSet { shopMoney { amount } } discountedTotalSet { shopMoney { amount } } }
  }
  order { id name tags customAttributes { key value } totalPriceSet { shopMoney { amount } } }
`;
const CREATE = `mutation ($input: DraftOrderInput!) { draftOrderCreate(input: $input) { draftOrder { ${FIELDS} } userErrors { field message } } }`;

const SHELVING = 'gid://shopify/ProductVariant/81021';
const usd = (amount: string) => ({ amount, currencyCode: 'USD' });

interface Draft {
  id: string;
  status: string;
  tags: string[];
  order: { name: string } | null;
  lineItems: { nodes: Record<string, unknown>[] };
}
interface Payload {
  draftOrder: Draft | null;
  userErrors: { field: string[] | null; message: string }[];
}

async function create(shop: ReturnType<typeof openTestShop>, input: object) {
  const { data, errors } = await shop.ask<{ draftOrderCreate: Payload }>(CREATE, { input });
  expect(errors).toBeUndefined();
  if (!data) throw new Error('no data');
  return data.draftOrderCreate;
}

async function mutate(shop: ReturnType<typeof openTestShop>, call: string): Promise<Payload> {
  const { data, errors } = await shop.ask<{ result: Payload }>(
    `mutation { result: ${call} { draftOrder { ${FIELDS} } userErrors { field message } } }`,
  );
  expect(errors).toBeUndefined();
  if (!data) throw new Error('no data');
  return data.result;
}

test('adds up lines, their discounts, the order’s discount and shipping, in decimals', async () => {
  const { draftOrder } = await create(openTestShop(), {
    lineItems: [
      {
        title: 'Installation',
        quantity: 2,
        originalUnitPriceWithCurrency: usd('20.00'),
        appliedDiscount: { value: 10, valueType: 'PERCENTAGE' },
      },
      { title: 'Ten cents', quantity: 3, originalUnitPriceWithCurrency: usd('0.10') },
    ],
    appliedDiscount: { value: 5, valueType: 'FIXED_AMOUNT' },
    shippingLine: { title: 'Courier', priceWithCurrency: usd('7.25') },
  });
  expect(draftOrder).toMatchObject({
    name: '#D1',
    status: 'OPEN',
    totalDiscountsSet: { shopMoney: { amount: '9.0' } },
    subtotalPriceSet: { shopMoney: { amount: '31.3' } },
    totalPriceSet: { shopMoney: { amount: '38.55', currencyCode: 'USD' } },
  });
});

test('with a variant, only the price override counts: title, SKU and unit price are ignored', async () => {
  const bogus = {
    variantId: SHELVING,
    quantity: 1,
    title: 'Bogus',
    sku: 'BOGUS',
    originalUnitPriceWithCurrency: usd('0.01'),
  };
  const { draftOrder } = await create(openTestShop(), {
    lineItems: [bogus, { ...bogus, quantity: 10, priceOverride: usd('150.50') }],
  });
  expect(draftOrder?.lineItems.nodes).toMatchObject([
    {
      title: 'Steel shelving unit, 5 shelves',
      sku: 'RCK-5S-200',
      custom: false,
      originalUnitPriceSet: { shopMoney: { amount: '189.0' } },
    },
    { discountedTotalSet: { shopMoney: { amount: '1505.0' } } },
  ]);
});

test('a custom line without a price costs nothing', async () => {
  const { draftOrder } = await create(openTestShop(), {
    lineItems: [{ title: 'Advice', quantity: 4 }],
  });
  expect(draftOrder).toMatchObject({ totalPriceSet: { shopMoney: { amount: '0.0' } } });
});

test.each([
  [{ lineItems: [] }, null, 'Add at least 1 product'],
  [{ lineItems: [{ quantity: 1 }] }, null, 'Merchandise title is empty.'],
  [
    { lineItems: [{ title: 'x', quantity: 0 }] },
    ['lineItems', '0', 'quantity'],
    'Quantity must be greater than or equal to 1',
  ],
  [
    { lineItems: [{ variantId: 'gid://shopify/ProductVariant/9', quantity: 1 }] },
    null,
    'Product with ID 9 is no longer available.',
  ],
  [{ lineItems: [{ title: 'x', quantity: 1 }], email: 'nobody' }, ['email'], 'Email is invalid'],
  [
    { lineItems: [{ title: 'x', quantity: 1 }], tags: ['x'.repeat(41)] },
    ['tags', '0'],
    'Title Tag exceeds the maximum length of 40 characters',
  ],
  [
    { lineItems: [{ title: 'x', quantity: 1, originalUnitPriceWithCurrency: usd('-1') }] },
    null,
    'Cannot send negative price for line_item',
  ],
  [
    {
      lineItems: [{ title: 'x', quantity: 1 }],
      appliedDiscount: { value: 101, valueType: 'PERCENTAGE' },
    },
    ['appliedDiscount', 'value'],
    'Applied discount value must be less than or equal to 100%',
  ],
])('%j is refused', async (input, field, message) => {
  expect(await create(openTestShop(), input)).toEqual({
    draftOrder: null,
    userErrors: [{ field, message }],
  });
});

test('500 lines and 251 tags are errors of the request', async () => {
  const line = { title: 'x', quantity: 1 };
  const shop = openTestShop();
  for (const input of [
    { lineItems: Array.from({ length: 500 }, () => line) },
    { lineItems: [line], tags: Array.from({ length: 251 }, (_, index) => `t${index}`) },
  ]) {
    const { errors } = await shop.ask(CREATE, { input });
    expect(errors?.[0]?.extensions?.code).toBe('MAX_INPUT_SIZE_EXCEEDED');
  }
});

test('an invoice goes to somebody, and marks the draft as sent', async () => {
  const shop = openTestShop();
  const { draftOrder } = await create(shop, { lineItems: [{ title: 'x', quantity: 1 }] });
  const nobody = await mutate(shop, `draftOrderInvoiceSend(id: "${draftOrder?.id}")`);
  expect(nobody.userErrors).toEqual([{ field: null, message: "To can't be blank" }]);
  const sent = await mutate(
    shop,
    `draftOrderInvoiceSend(id: "${draftOrder?.id}", email: { to: "a@b.co" })`,
  );
  expect(sent.draftOrder?.status).toBe('INVOICE_SENT');
});

test('completing makes one order that keeps tags and attributes', async () => {
  const shop = openTestShop();
  const { draftOrder } = await create(shop, {
    lineItems: [{ title: 'x', quantity: 1, originalUnitPriceWithCurrency: usd('3') }],
    tags: ['quote-1001'],
    customAttributes: [{ key: 'quote', value: 'Q-1001' }],
  });
  const complete = () => mutate(shop, `draftOrderComplete(id: "${draftOrder?.id}")`);
  const first = await complete();
  expect(first.draftOrder).toMatchObject({
    status: 'COMPLETED',
    order: {
      name: '#1001',
      tags: ['quote-1001'],
      customAttributes: [{ key: 'quote', value: 'Q-1001' }],
      totalPriceSet: { shopMoney: { amount: '3.0' } },
    },
  });
  const second = await complete();
  expect(second.userErrors).toEqual([{ field: null, message: 'This order has been paid' }]);
  expect(shop.store.state.orders).toHaveLength(1);
});

test('an update replaces what it names and keeps the rest', async () => {
  const shop = openTestShop();
  const { draftOrder } = await create(shop, {
    lineItems: [{ title: 'x', quantity: 1 }],
    email: 'a@b.co',
    tags: ['old'],
  });
  const { draftOrder: updated } = await mutate(
    shop,
    `draftOrderUpdate(id: "${draftOrder?.id}", input: { tags: ["b", "A"] })`,
  );
  expect(updated).toMatchObject({ email: 'a@b.co', tags: ['A', 'b'] });
  expect(updated?.lineItems.nodes).toHaveLength(1);
});

test('drafts are found by tag, status and customer', async () => {
  const shop = openTestShop();
  const line = { title: 'x', quantity: 1 };
  await create(shop, { lineItems: [line], tags: ['quote-1'] });
  await create(shop, { lineItems: [line], tags: ['quote-2'] });
  const count = async (query: string) => {
    const { data } = await shop.ask<{ draftOrders: { nodes: unknown[] } }>(
      'query ($query: String) { draftOrders(first: 10, query: $query) { nodes { id } } }',
      { query },
    );
    return data?.draftOrders.nodes.length;
  };
  expect(await count('tag:quote-1')).toBe(1);
  expect(await count("tag:'quote-2' status:open")).toBe(1);
  expect(await count('-tag:quote-1')).toBe(1);
  expect(await count('status:completed')).toBe(0);
  expect(await count('customer_id:5')).toBe(0);
});

test('a calculation is not stored', async () => {
  const shop = openTestShop();
  const { data } = await shop.ask(
    `mutation { draftOrderCalculate(input: { lineItems: [{ variantId: "${SHELVING}", quantity: 3 }] }) { calculatedDraftOrder { totalPriceSet { shopMoney { amount } } } } }`,
  );
  expect(data).toEqual({
    draftOrderCalculate: {
      calculatedDraftOrder: { totalPriceSet: { shopMoney: { amount: '567.0' } } },
    },
  });
  expect(shop.store.state.draftOrders).toEqual([]);
});
