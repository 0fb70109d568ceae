import type { ActionFunctionArgs } from '@remix-run/node';
import { z } from 'zod';
import { db } from '../db.server.ts';
import { log } from '../log.server.ts';
import { customerQuoteNames, type CustomerIdentity } from '../quotes/customer-quotes.server.ts';
import { eraseCustomer } from '../quotes/erase-customer.server.ts';
import { eraseShop } from '../shopify/erase-shop.server.ts';
import { answerWebhook, type InboundWebhook } from './webhooks.inbound.server.ts';

/** https://shopify.dev/docs/apps/build/compliance/privacy-law-compliance */
const customerNotice = z.object({
  customer: z.object({ id: z.number().int().nullish(), email: z.string().nullish() }),
  data_request: z.object({ id: z.number().int() }).optional(),
});

/** What privacy laws ask of the app: tell what is stored of a customer, forget a customer, forget a shop. */
export function action({ request }: ActionFunctionArgs): Promise<Response> {
  return answerWebhook(request, async (webhook) => {
    if (webhook.topic === 'shop/redact') return forgetShop(webhook);
    if (webhook.topic === 'customers/redact') return forgetCustomer(webhook);
    if (webhook.topic === 'customers/data_request') return reportCustomer(webhook);
    throw new Error(`no compliance topic: ${webhook.topic}`);
  });
}

async function forgetShop({ shopDomain }: InboundWebhook): Promise<void> {
  const done = await eraseShop({ db, clock: () => new Date() }, shopDomain);
  log.info({ shop: shopDomain, done }, 'a shop was to be erased');
}

async function forgetCustomer(webhook: InboundWebhook): Promise<void> {
  const shopId = await storedShopId(webhook.shopDomain);
  if (shopId === null) return;
  const quotes = await eraseCustomer(db, shopId, customerOf(webhook.payload));
  log.info({ shop: webhook.shopDomain, quotes }, 'a customer was erased');
}

/**
 * The merchant answers the customer. The log names the quotes to answer from; they are in the admin,
 * and none of what they say is in the log.
 */
async function reportCustomer(webhook: InboundWebhook): Promise<void> {
  const shopId = await storedShopId(webhook.shopDomain);
  const customer = customerOf(webhook.payload);
  const quotes = shopId === null ? [] : await customerQuoteNames(db, shopId, customer);
  const requestId = customerNotice.parse(webhook.payload).data_request?.id;
  const facts = {
    shop: webhook.shopDomain,
    data_request_id: requestId,
    customer: customer.gid,
    quotes,
  };
  log.warn(facts, 'a customer asks for their data: to be answered by hand');
}

function customerOf(payload: unknown): CustomerIdentity {
  const { customer } = customerNotice.parse(payload);
  return {
    gid: customer.id ? `gid://shopify/Customer/${customer.id}` : null,
    email: customer.email || null,
  };
}

/** Also of a shop that has removed the app: its data is still there. */
async function storedShopId(domain: string): Promise<number | null> {
  const shop = await db.shop.findUnique({ where: { domain }, select: { id: true } });
  return shop?.id ?? null;
}
