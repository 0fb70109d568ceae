import { readDraftOrders } from '../../shopify/read-draft-orders.server.ts';
import type { InstalledShop } from '../../shopify/find-shop.server.ts';
import { snapshotSchema } from '../versions/snapshot.ts';
import type { DraftFacts, OrderFacts, PresentDraft } from './facts.ts';
import { isEdited } from './is-edited.ts';
import { knownDraft, PAYABLE, type KnownDraft } from './known-draft.server.ts';
import { presentDraft } from './read-facts.ts';
import { reflectDeletion } from './reflect-deletion.server.ts';
import { reflectInvoice } from './reflect-invoice.server.ts';
import { reflectOrder } from './reflect-order.server.ts';
import { NotSettledYet, type Reflected, type ReflectDeps } from './reflected.ts';

/**
 * Takes over what Shopify tells of a draft order: that its invoice was sent, that it was completed, edited
 * in Shopify's admin, or deleted. May be told again, late, and in any order. After it, `dispatch` to the endpoints it answers.
 * Throws when it has to be told again: Shopify is down, or our own doing is not through yet.
 */
export async function reflectDraft(
  deps: ReflectDeps,
  shop: InstalledShop,
  facts: DraftFacts,
): Promise<Reflected> {
  const draft = await knownDraft(deps.db, shop, facts.gid);
  if (!draft) return reflectUnknown(deps, shop, facts);
  if (facts.status === 'deleted') return reflectDeletion(deps, { shop, draft, at: facts.at });
  // Before its order, which comes of it.
  const told = await reflectInvoice(deps, shop, { draft, at: facts.invoiceSentAt });
  const reflected =
    facts.status === 'completed'
      ? await reflectCompletion(deps, { shop, draft, facts })
      : await reflectContent(deps, draft, facts);
  if (!told) return reflected;
  const { outcome, endpointIds } = reflected;
  return {
    outcome: NOTHING_NEW.has(outcome) ? 'invoiced' : outcome,
    endpointIds: [...told, ...endpointIds],
  };
}

const NOTHING_NEW = new Set(['as_made', 'old', 'known']);

/** Somebody else's, or one whose id we are about to commit. */
async function reflectUnknown(
  { db }: ReflectDeps,
  shop: InstalledShop,
  facts: DraftFacts,
): Promise<Reflected> {
  if (facts.status === 'completed') {
    const where = { shopId: shop.id, status: 'claimed' as const, tag: { in: facts.tags } };
    if ((await db.draftOrder.count({ where })) > 0) {
      throw new NotSettledYet(`${facts.gid} is completed, and its making is not settled yet.`);
    }
  }
  return { outcome: 'unknown', endpointIds: [] };
}

/**
 * Completed is final, however old the notice. The order itself is told of by others; here it is read,
 * for those may never come.
 */
async function reflectCompletion(
  deps: ReflectDeps,
  { shop, draft, facts }: { shop: InstalledShop; draft: KnownDraft; facts: PresentDraft },
): Promise<Reflected> {
  if (draft.status === 'completed') return { outcome: 'known', endpointIds: [] };
  const order = facts.order ?? (await readOrder(deps, shop, facts.gid));
  if (!order) return { outcome: 'order_unread', endpointIds: [] };
  return reflectOrder(deps, shop, order);
}

async function readOrder(
  deps: ReflectDeps,
  shop: InstalledShop,
  gid: string,
): Promise<OrderFacts | null> {
  const admin = await deps.adminFor(shop.domain);
  if (!admin) return null;
  const [read] = await readDraftOrders(admin, [gid]);
  return read ? presentDraft(read).order : null;
}

/** Notices tell the time to the second. */
const SECOND_MS = 1_000;

async function reflectContent(
  { db }: ReflectDeps,
  draft: KnownDraft,
  { updatedAt, content }: PresentDraft,
): Promise<Reflected> {
  const { id, shopId, currency } = draft;
  const total = draft.total?.toFixed() ?? null;
  const snapshot = snapshotSchema.parse(draft.version.snapshot);
  const edited = isEdited({ total, currency, snapshot }, content);
  const { count } = await db.draftOrder.updateMany({
    where: {
      id,
      shopId,
      status: { in: [...PAYABLE] },
      OR: [{ seenAt: null }, { seenAt: { lt: new Date(updatedAt.getTime() + SECOND_MS) } }],
    },
    data: { seenAt: updatedAt, ...(edited && { editedInShopify: true }) },
  });
  const outcome = count === 0 ? 'old' : edited ? 'edited' : 'as_made';
  return { outcome, endpointIds: [] };
}
