import type { GraphqlContext } from '../graphql/graphql-context.ts';
import { deletedPayload, draftOrderPayload, orderPayload } from './payloads.ts';
import type { WebhookSender } from './sender.ts';

/** Tells of every change of draft orders and orders, whoever makes it; of what is there already nothing. */
export function watchStore(context: GraphqlContext, sender: Pick<WebhookSender, 'send'>): void {
  const { store } = context;
  let before = picture(context);
  store.onChange(() => {
    const now = picture(context);
    tellOfDrafts(before, now, sender);
    tellOfOrders(before, now, sender);
    before = now;
  });
}

type Picture = ReturnType<typeof picture>;

/** All of them as notices would tell of them now. */
function picture(context: GraphqlContext) {
  const { draftOrders, orders } = context.store.state;
  return {
    drafts: new Map(draftOrders.map((draft) => [draft.id, draftOrderPayload(draft, context)])),
    orders: new Map(orders.map((order) => [order.id, orderPayload(order, context)])),
  };
}

function tellOfDrafts(before: Picture, now: Picture, { send }: Pick<WebhookSender, 'send'>): void {
  for (const [id, draft] of now.drafts) {
    const known = before.drafts.get(id);
    if (!known) send('draft_orders/create', draft);
    else if (JSON.stringify(known) !== JSON.stringify(draft)) send('draft_orders/update', draft);
  }
  for (const id of before.drafts.keys()) {
    if (!now.drafts.has(id)) send('draft_orders/delete', deletedPayload(id));
  }
}

function tellOfOrders(before: Picture, now: Picture, { send }: Pick<WebhookSender, 'send'>): void {
  for (const [id, order] of now.orders) {
    const known = before.orders.get(id);
    if (!known) send('orders/create', order);
    if (order.financial_status === 'paid' && known?.financial_status !== 'paid') {
      send('orders/paid', order);
    }
    if (order.cancelled_at && !known?.cancelled_at) send('orders/cancelled', order);
  }
}
