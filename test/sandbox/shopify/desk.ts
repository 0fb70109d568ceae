import { completeDraftOrder } from './draft-orders/complete.ts';
import { draftOrderView } from './draft-orders/draft-order-view.ts';
import type { GraphqlContext } from './graphql/graphql-context.ts';
import { gidNumber } from './graphql/gid.ts';
import type { CustomerRecord, DraftOrderRecord, OrderRecord } from './records.ts';
import type { WebhookSender } from './webhooks/sender.ts';

/** What people do in Shopify itself: the merchant's staff in the admin, a customer at the invoice. */
export interface Desk {
  /** The newest first. */
  draftOrders(): DraftOrderRecord[];
  orders(): OrderRecord[];
  /** By the number in its id. */
  draftOrder(number: string): DraftOrderRecord | undefined;
  order(number: string): OrderRecord | undefined;
  /** The newest first. */
  customers(): CustomerRecord[];
  customer(number: string): CustomerRecord | undefined;
  invoice(token: string): DraftOrderRecord | undefined;
  /** Like 1234.50 USD. */
  totalOf(draft: DraftOrderRecord): string;
  /** Paid by the customer, or marked so by the staff: it becomes an order. */
  pay(draft: DraftOrderRecord): void;
  setQuantity(draft: DraftOrderRecord, quantity: number): void;
  deleteDraft(draft: DraftOrderRecord): void;
  cancelOrder(number: string): void;
  /** Removes the app: its tokens are of no use from now on. */
  uninstall(): void;
}

export function openDesk(context: GraphqlContext, sender: Pick<WebhookSender, 'send'>): Desk {
  const { store, clock } = context;
  const { state } = store;
  const orderOf = (number: string) => state.orders.find(({ id }) => gidNumber(id) === number);
  return {
    draftOrders: () => state.draftOrders.toReversed(),
    orders: () => state.orders.toReversed(),
    draftOrder: (number) => state.draftOrders.find(({ id }) => gidNumber(id) === number),
    order: orderOf,
    customers: () => state.customers.toReversed(),
    customer: (number) => state.customers.find(({ id }) => gidNumber(id) === number),
    invoice: (token) => state.draftOrders.find(({ invoiceToken }) => invoiceToken === token),
    totalOf(draft) {
      const { amount, currencyCode } = draftOrderView(draft, context).totalPriceSet
        .presentmentMoney;
      return `${Number(amount).toFixed(2)} ${currencyCode}`;
    },
    pay(draft) {
      completeDraftOrder(draft, true, context);
    },
    setQuantity(draft, quantity) {
      const [first] = draft.lineItems;
      if (!first || draft.status === 'COMPLETED' || !(quantity > 0)) return;
      first.quantity = quantity;
      draft.updatedAt = clock().toISOString();
      store.changed();
    },
    deleteDraft(draft) {
      state.draftOrders = state.draftOrders.filter((each) => each !== draft);
      store.changed();
    },
    cancelOrder(number) {
      const order = orderOf(number);
      if (!order || order.cancelledAt) return;
      order.cancelledAt = clock().toISOString();
      store.changed();
    },
    uninstall() {
      state.tokens = [];
      store.changed();
      sender.send('app/uninstalled', { id: 1, domain: context.shopDomain });
    },
  };
}
