import { html, type Html } from '#app/html.ts';
import type { Desk } from '../shopify/desk.ts';
import { gidNumber } from '../shopify/graphql/gid.ts';
import type { DraftOrderRecord, OrderRecord } from '../shopify/records.ts';
import { ownMain } from './own-main.ts';

const STATUS = { OPEN: 'Open', INVOICE_SENT: 'Invoice sent', COMPLETED: 'Completed' } as const;

/** Shopify's lists of draft orders and orders, in one. */
export function ordersMain(desk: Desk, storePath: string): Html {
  const drafts = desk.draftOrders();
  const orders = desk.orders();
  return ownMain(html`
    <section class="card elsewhere">
      <h1>Draft orders</h1>
      ${drafts.length === 0 && html`<p>None yet. A quote that is converted becomes one.</p>`}
      <ul class="records" id="draft-orders">
        ${drafts.map(
          (draft) =>
            html`<li>
              <a href="${storePath}/draft_orders/${gidNumber(draft.id)}">${draft.name}</a>
              <span class="${badgeOf(draft)}">${STATUS[draft.status]}</span>
              <span>${desk.totalOf(draft)}</span>
            </li>`,
        )}
      </ul>
    </section>
    <section class="card elsewhere">
      <h1>Orders</h1>
      ${orders.length === 0 && html`<p>None yet.</p>`}
      <ul class="records" id="orders">
        ${orders.map((order) => orderItem(order, storePath))}
      </ul>
    </section>
  `);
}

interface Around {
  storePath: string;
  /** "More actions" of this page. */
  more: Html;
}

/** A draft order's own page, with what the staff can do there. */
export function draftOrderMain(
  desk: Desk,
  draft: DraftOrderRecord,
  { storePath, more }: Around,
): Html {
  const path = `${storePath}/draft_orders/${gidNumber(draft.id)}`;
  const [first] = draft.lineItems;
  const open = draft.status !== 'COMPLETED';
  return ownMain(html`
    <section class="card elsewhere">
      <div class="heading">
        <h1>${draft.name} <span class="${badgeOf(draft)}">${STATUS[draft.status]}</span></h1>
        ${more}
      </div>
      <ul>
        ${draft.lineItems.map((line) => html`<li>${line.quantity} × ${line.title}</li>`)}
      </ul>
      <p><strong>Total ${desk.totalOf(draft)}</strong></p>
      <p>Tags: ${draft.tags.join(', ') || 'none'}</p>
      ${draft.invoiceTo && html`<p>Invoice sent to ${draft.invoiceTo}</p>`}
      ${
        open &&
        first &&
        html`<form class="links" method="post" action="${path}/quantity">
          <label
            >Quantity of the first line
            <input name="quantity" type="number" min="1" value="${first.quantity}"
          /></label>
          <button class="button" type="submit">Save</button>
        </form>`
      }
      <div class="links">
        ${open && action(`${path}/pay`, 'Mark as paid', 'primary')}
        ${action(`${path}/delete`, 'Delete draft order', 'critical')}
        <a class="button" href="${storePath}/orders">All orders</a>
      </div>
    </section>
  `);
}

/** An order's own page. */
export function orderMain(order: OrderRecord, { storePath, more }: Around): Html {
  return ownMain(html`
    <section class="card elsewhere">
      <div class="heading">
        <h1>${order.name} ${orderBadge(order)}</h1>
        ${more}
      </div>
      <p>Tags: ${order.tags.join(', ') || 'none'}</p>
      <div class="links">
        ${cancelAction(order, storePath)}
        <a class="button" href="${storePath}/orders">All orders</a>
      </div>
    </section>
  `);
}

function orderItem(order: OrderRecord, storePath: string): Html {
  return html`<li>
    <a href="${storePath}/orders/${gidNumber(order.id)}">${order.name}</a>
    ${orderBadge(order)} ${cancelAction(order, storePath)}
  </li>`;
}

function orderBadge(order: OrderRecord): Html {
  return html`<span class="${order.cancelledAt ? 'badge bad' : 'badge good'}"
    >${order.cancelledAt ? 'Cancelled' : order.paid ? 'Paid' : 'Payment pending'}</span
  >`;
}

function cancelAction(order: OrderRecord, storePath: string): Html | false {
  const path = `${storePath}/orders/${gidNumber(order.id)}/cancel`;
  return !order.cancelledAt && action(path, 'Cancel order', 'small');
}

function action(path: string, label: string, look: string): Html {
  return html`<form method="post" action="${path}">
    <button class="button ${look}" type="submit">${label}</button>
  </form>`;
}

function badgeOf({ status }: DraftOrderRecord): string {
  return status === 'COMPLETED' ? 'badge good' : 'badge wait';
}
