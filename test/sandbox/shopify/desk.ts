import { completeDraftOrder } from './draft-orders/complete.ts';
import { draftOrderView } from './draft-orders/draft-order-view.ts';
import { paymentTermsView } from './draft-orders/payment-terms.ts';
import { locationView } from './graphql/companies.ts';
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
  /** The company and location it is for; null: the customer buys. */
  companyOf(draft: DraftOrderRecord): string | null;
  /** Like Net 30; null: it is paid at once. */
  paymentTermsOf(draft: DraftOrderRecord): string | null;
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
    companyOf({ company }) {
      const known = state.companies.find(({ id }) => id === company?.companyId);
      if (!company || !known) return null;
      return `${known.name}, ${locationView(known, company.companyLocationId).name}`;
    },
    paymentTermsOf(draft) {
      const terms = paymentTermsView(draft, context);
      if (!terms) return null;
      const [schedule] = terms.paymentSchedules({ first: 1 }).nodes;
      const due = schedule ? `, due ${schedule.dueAt.slice(0, 10)}` : '';
      return terms.paymentTermsName + due;
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
