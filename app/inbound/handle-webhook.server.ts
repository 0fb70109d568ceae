import { findShop, type InstalledShop } from '../shopify/find-shop.server.ts';
import { eraseShop } from '../shopify/erase-shop.server.ts';
import { eraseCustomer } from '../quotes/erase-customer.server.ts';
import type { EraseCustomerDeps } from '../quotes/erase-files.server.ts';
import { noteDataRequest } from '../quotes/data-requests/note-data-request.server.ts';
import type { Reflected, ReflectDeps } from '../quotes/orders/reflected.ts';
import { reflectDraft } from '../quotes/orders/reflect-draft.server.ts';
import { reflectOrder } from '../quotes/orders/reflect-order.server.ts';
import type { ClaimedWebhook } from './claim-webhooks.server.ts';
import { customerOf, dataRequestOf } from './customer-notice.ts';
import { draftDeletedFacts, draftFacts } from './draft-notice.ts';
import { orderFacts } from './order-notice.ts';
import type { StoredTopic } from './topics.ts';

export interface HandleDeps extends ReflectDeps, EraseCustomerDeps {
  /** Has deliveries leave at once; never throws. */
  wake: (endpointIds: string[]) => Promise<void>;
}

interface Notice {
  payload: unknown;
  triggeredAt: Date;
}

type Handle = (deps: HandleDeps, shop: InstalledShop, notice: Notice) => Promise<Reflected>;

const onOrder: Handle = (deps, shop, { payload }) => reflectOrder(deps, shop, orderFacts(payload));

/** What is done about a notice of a shop that we have a row of. */
const HANDLERS: Record<Exclude<StoredTopic, 'shop/redact'>, Handle> = {
  'draft_orders/update': (deps, shop, { payload }) => reflectDraft(deps, shop, draftFacts(payload)),
  'draft_orders/delete': (deps, shop, { payload, triggeredAt }) =>
    reflectDraft(deps, shop, draftDeletedFacts(payload, triggeredAt)),
  'orders/create': onOrder,
  'orders/paid': onOrder,
  'orders/cancelled': onOrder,
  'customers/data_request': async (deps, shop, { payload }) => {
    await noteDataRequest(deps, shop, dataRequestOf(payload));
    return quietly('noted');
  },
  'customers/redact': async (deps, shop, { payload }) => {
    const quotes = await eraseCustomer(deps, shop, customerOf(payload));
    return quietly(quotes > 0 ? 'erased' : 'nothing');
  },
};

/**
 * Does what a stored notice asks for. What privacy laws ask is done for a shop that removed the app,
 * too: its data is still there. Throws when it is to be tried again.
 */
export async function handleWebhook(deps: HandleDeps, webhook: ClaimedWebhook): Promise<Reflected> {
  const { topic, shopDomain, triggeredAt } = webhook;
  if (topic === 'shop/redact') return quietly(await eraseShop(deps, shopDomain));
  const shop = topic.startsWith('customers/')
    ? await deps.db.shop.findUnique({
        where: { domain: shopDomain },
        select: { id: true, domain: true },
      })
    : await findShop(deps.db, shopDomain);
  if (!shop) return quietly('unknown');
  const payload: unknown = JSON.parse(webhook.payload);
  return HANDLERS[topic](deps, shop, { payload, triggeredAt });
}

function quietly(outcome: string): Reflected {
  return { outcome, endpointIds: [] };
}
