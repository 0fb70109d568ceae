import { Router, urlencoded, type Request, type Response } from 'express';
import type { Desk } from '../shopify/desk.ts';
import type { DraftOrderRecord } from '../shopify/records.ts';
import type { AdminPage, MoreActions } from './more-actions.ts';
import { draftOrderMain, orderMain, ordersMain } from './orders-page.ts';

interface OrdersDeps {
  desk: Desk;
  /** /store/acme */
  storePath: string;
  /** The admin's own: another site's page must not press its buttons. */
  origin: string;
  /** The admin's page around this. */
  page: AdminPage;
  moreActions: MoreActions;
}

/** Shopify's own pages of draft orders and orders, with the buttons that make notices go out. */
export function ordersRouter(deps: OrdersDeps): Router {
  const { desk, storePath, page, moreActions } = deps;
  const router = Router();
  const orders = `${storePath}/orders`;
  const draft = `${storePath}/draft_orders/:number`;
  router.post(`${storePath}/*path`, urlencoded({ extended: false }), (request, response, next) => {
    if (request.get('origin') === deps.origin) next();
    else response.sendStatus(403);
  });
  router.get([orders, `${storePath}/draft_orders`], (request, response) => {
    const main = ordersMain(desk, storePath);
    response.set('cache-control', 'no-store').send(page(request, 'Orders', main));
  });
  router.get(
    draft,
    withDraft(desk, (found, request, response) => {
      const more = moreActions(request, 'draft-order-details', found.id);
      const main = draftOrderMain(desk, found, { storePath, more });
      response.set('cache-control', 'no-store').send(page(request, found.name, main));
    }),
  );
  router.post(
    `${draft}/:action`,
    withDraft(desk, (found, request, response) => {
      const { action, number } = request.params;
      if (action === 'pay') desk.pay(found);
      if (action === 'quantity') desk.setQuantity(found, quantityIn(request.body));
      if (action === 'delete') desk.deleteDraft(found);
      response.redirect(
        303,
        action === 'delete' ? orders : `${storePath}/draft_orders/${number ?? ''}`,
      );
    }),
  );
  router.get(`${orders}/:number`, (request, response, next) => {
    const found = desk.order(request.params.number);
    if (!found) return next();
    const more = moreActions(request, 'order-details', found.id);
    const main = orderMain(found, { storePath, more });
    response.set('cache-control', 'no-store').send(page(request, found.name, main));
  });
  router.post(`${orders}/:number/cancel`, (request, response) => {
    desk.cancelOrder(request.params.number);
    response.redirect(303, orders);
  });
  return router;
}

type Handle = (draft: DraftOrderRecord, request: NumberedRequest, response: Response) => void;
type NumberedRequest = Request<{ number?: string; action?: string }>;

function withDraft(desk: Desk, handle: Handle) {
  return (request: NumberedRequest, response: Response, next: () => void): void => {
    const found = desk.draftOrder(request.params.number ?? '');
    if (found) handle(found, request, response);
    else next();
  };
}

function quantityIn(body: unknown): number {
  return Number((body as { quantity?: string } | undefined)?.quantity);
}
