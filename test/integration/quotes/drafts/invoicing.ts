import { setTimeout as sleep } from 'node:timers/promises';
import { settleInvoices } from '#app/quotes/drafts/settle-invoices.server.ts';
import { sendInvoice } from '#app/quotes/drafts/send-invoice.server.ts';
import { log } from '#app/log.server.ts';
import {
  ShopifyUnreachable,
  type AdminFor,
  type AdminGraphql,
} from '#app/shopify/admin-graphql.server.ts';
import { converting, type Converting } from './converting.ts';

export const MAIL = { to: 'ada@example.com', subject: null, message: null };

type Sent = ReturnType<typeof sendInvoice>;

export interface Invoicing extends Converting {
  converted(): ReturnType<Converting['quote']>;
  send(
    quote: { id: string },
    how?: { to?: string; by?: Converting['actor']; admin?: AdminGraphql },
  ): Sent;
  /** A round of the worker; answers the endpoints it woke. */
  settle(adminFor?: AdminFor): Promise<string[]>;
  /** What Shopify is asked, with something done around the sending of an invoice. */
  around(sending: (send: () => ReturnType<AdminGraphql>) => ReturnType<AdminGraphql>): AdminGraphql;
  /** Sends one that Shopify never hears of. */
  sendIntoTheVoid(quote: { id: string }): Sent;
  /** Sends one that Shopify sends, and whose answer is lost. */
  sendUnheard(quote: { id: string }): Sent;
  /** As if the last invoice had been sent a minute ago: the next one is of another second. */
  ageLastInvoice(quote: { id: string }): Promise<void>;
  /** Of the invoices that were told. */
  told(quote: { id: string }): Promise<Record<string, unknown>[]>;
}

const MINUTE_MS = 60_000;

/** Quotes with draft orders, whose invoices are sent and get lost. */
export function invoicing(): Invoicing {
  const it = converting() as Invoicing;
  it.converted = async () => {
    const quote = await it.quote();
    await it.convert(quote);
    return quote;
  };
  it.send = (quote, { to = MAIL.to, by = it.actor, admin = it.admin } = {}) =>
    sendInvoice({ ...it.deps(), admin }, { ...it.on(quote), actor: by }, { ...MAIL, to });
  it.settle = async (adminFor = () => Promise.resolve(it.admin)) => {
    const woken: string[] = [];
    const wake = (ids: string[]) => Promise.resolve(void woken.push(...ids));
    await settleInvoices({ ...it.deps(), adminFor, wake, log });
    return woken;
  };
  it.around = (sending) => (operation, options) => {
    const ask = () => it.admin(operation, options);
    return String(operation).includes('draftOrderInvoiceSend') ? sending(ask) : ask();
  };
  it.sendIntoTheVoid = (quote) => {
    const admin = it.around(() => Promise.reject(new ShopifyUnreachable('cut off')));
    return it.send(quote, { admin });
  };
  it.sendUnheard = async (quote) => {
    it.connected.shopify.faults.loseAnswerTo = 'draftOrderInvoiceSend';
    const sent = await it.send(quote);
    it.connected.shopify.faults.clear();
    return sent;
  };
  it.ageLastInvoice = async (quote) => {
    const [draft] = await it.drafts(quote);
    const inShopify = it.inShopify().find(({ id }) => id === draft?.gid);
    if (!inShopify?.invoiceSentAt) throw new Error('None was sent.');
    const invoiceSentAt = new Date(Date.parse(inShopify.invoiceSentAt) - MINUTE_MS);
    inShopify.invoiceSentAt = invoiceSentAt.toISOString();
    await it.db.draftOrder.updateMany({ where: { quoteId: quote.id }, data: { invoiceSentAt } });
  };
  it.told = async (quote) => {
    const events = await it.events(quote);
    return events.flatMap(({ type, data }) => (type === 'quote.invoice_sent' ? [data] : []));
  };
  return it;
}

/** Resolves once a claim is stored. */
export async function untilClaimed(it: Converting, quote: { id: string }): Promise<void> {
  while ((await it.drafts(quote)).every(({ invoiceClaimedUntil }) => !invoiceClaimedUntil)) {
    await sleep(5);
  }
}
