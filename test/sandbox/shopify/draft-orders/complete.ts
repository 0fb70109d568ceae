import type { GraphqlContext } from '../graphql/graphql-context.ts';
import { userError, type UserError } from '../graphql/user-error.ts';
import type { DraftOrderRecord } from '../records.ts';
import { draftTotals } from './totals.ts';

/** Makes the draft an order, once. Note, tags and custom attributes carry over. */
export function completeDraftOrder(
  draft: DraftOrderRecord,
  paid: boolean,
  context: GraphqlContext,
): UserError[] {
  if (draft.status === 'COMPLETED') return [userError(null, 'This order has been paid')];
  const { store } = context;
  const now = context.clock().toISOString();
  const order = {
    id: store.gid('Order'),
    name: `#${store.state.nextOrderNumber++}`,
    draftOrderId: draft.id,
    email: draft.email,
    note: draft.note,
    tags: draft.tags,
    customerId: draft.customerId,
    customAttributes: draft.customAttributes,
    totalPrice: draftTotals(draft, context.currency).total.toFixed(),
    presentmentCurrency: draft.presentmentCurrency ?? context.currency,
    paid,
    createdAt: now,
  };
  store.state.orders.push(order);
  Object.assign(draft, {
    status: 'COMPLETED',
    completedAt: now,
    updatedAt: now,
    orderId: order.id,
  } satisfies Partial<DraftOrderRecord>);
  store.changed();
  return [];
}
