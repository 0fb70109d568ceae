import { Router } from 'express';
import { html, type Html } from '#app/html.ts';
import type { Desk } from '../shopify/desk.ts';
import { gidNumber } from '../shopify/graphql/gid.ts';
import type { CustomerRecord } from '../shopify/records.ts';
import type { AdminPage, MoreActions } from './more-actions.ts';
import { ownMain } from './own-main.ts';

interface CustomersDeps {
  desk: Desk;
  /** /store/acme */
  storePath: string;
  /** The admin's page around this. */
  page: AdminPage;
  moreActions: MoreActions;
}

/** Shopify's own pages of customers. */
export function customersRouter({ desk, storePath, page, moreActions }: CustomersDeps): Router {
  const router = Router();
  const customers = `${storePath}/customers`;
  router.get(customers, (request, response) => {
    const main = customersMain(desk.customers(), customers);
    response.set('cache-control', 'no-store').send(page(request, 'Customers', main));
  });
  router.get(`${customers}/:number`, (request, response, next) => {
    const found = desk.customer(request.params.number);
    if (!found) return next();
    const main = customerMain(found, moreActions(request, 'customer-details', found.id));
    response.set('cache-control', 'no-store').send(page(request, nameOf(found), main));
  });
  return router;
}

function customersMain(all: CustomerRecord[], path: string): Html {
  return ownMain(html`
    <section class="card elsewhere">
      <h1>Customers</h1>
      ${all.length === 0 && html`<p>None yet. Whoever a converted quote is for becomes one.</p>`}
      <ul class="records" id="customers">
        ${all.map(
          (customer) =>
            html`<li>
              <a href="${path}/${gidNumber(customer.id)}">${nameOf(customer)}</a>
              <span>${customer.email}</span>
            </li>`,
        )}
      </ul>
    </section>
  `);
}

function customerMain(customer: CustomerRecord, more: Html): Html {
  const address = customer.addresses[0];
  const lines = [address?.company, address?.address1, address?.city, address?.countryCode];
  return ownMain(html`
    <section class="card elsewhere">
      <div class="heading">
        <h1>${nameOf(customer)}</h1>
        ${more}
      </div>
      <p>${customer.email ?? 'No email address'}</p>
      ${customer.phone && html`<p>${customer.phone}</p>`}
      ${address && html`<p>${lines.filter(Boolean).join(', ')}</p>`}
    </section>
  `);
}

function nameOf({ firstName, lastName, email, phone }: CustomerRecord): string {
  return [firstName, lastName].filter(Boolean).join(' ') || (email ?? phone ?? 'Customer');
}
