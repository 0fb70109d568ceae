import { Router } from 'express';
import type { Desk } from '../desk.ts';
import { invoicePage } from './invoice-page.ts';

/** Where a customer pays a draft order: `/{shop}/invoices/{token}` on the shop's own domain. */
export function invoiceRouter(desk: Desk): Router {
  const router = Router();
  router.get('/1/invoices/:token', (request, response, next) => {
    const draft = desk.invoice(request.params.token);
    if (!draft) return next();
    response.set('cache-control', 'no-store').send(invoicePage(draft, desk.totalOf(draft)));
  });
  router.post('/1/invoices/:token/pay', (request, response, next) => {
    const draft = desk.invoice(request.params.token);
    if (!draft) return next();
    desk.pay(draft);
    response.redirect(303, `/1/invoices/${draft.invoiceToken}`);
  });
  return router;
}
