/** What Shopify's notices say, as far as anything is made of it; each with something that nothing is. */

interface Draft {
  gid: string | null;
  tag: string;
}

export function draftNumber({ gid }: Pick<Draft, 'gid'>): number {
  return Number(gid?.split('/').at(-1));
}

/** `draft_orders/update` of a draft order as `makeConverted` makes them. */
export function draftPayload(draft: Draft, changes: Record<string, unknown> = {}) {
  return {
    id: draftNumber(draft),
    name: '#D1',
    status: 'open',
    order_id: null,
    email: 'ada@example.com',
    customer: { id: 7, email: 'ada@example.com', first_name: 'Ada' },
    tags: `${draft.tag}, Q-1001`,
    currency: 'USD',
    total_price: '185.00',
    total_tax: '0.00',
    taxes_included: false,
    updated_at: new Date().toISOString().replace(/\.\d+Z$/, '+00:00'),
    line_items: [{ id: 1, variant_id: 1, title: 'Hex Bolt', quantity: 10, price: '18.50' }],
    ...changes,
  };
}

let orders = 9_000;

/** `orders/create`, `orders/paid` or `orders/cancelled` of what a draft order became. */
export function orderPayload(draft: Pick<Draft, 'tag'>, changes: Record<string, unknown> = {}) {
  orders += 1;
  const money = { amount: '200.00', currency_code: 'USD' };
  const tax = { amount: '15.00', currency_code: 'USD' };
  return {
    id: orders,
    name: `#${orders}`,
    email: 'ada@example.com',
    customer: { id: 7, email: 'ada@example.com', first_name: 'Ada' },
    tags: `${draft.tag}, Q-1001`,
    currency: 'USD',
    total_price: '200.00',
    total_tax: '15.00',
    taxes_included: false,
    total_price_set: { shop_money: money, presentment_money: money },
    total_tax_set: { shop_money: tax, presentment_money: tax },
    financial_status: 'paid',
    created_at: '2026-11-21T18:00:00-05:00',
    cancelled_at: null,
    ...changes,
  };
}
