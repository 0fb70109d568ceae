import type { Db } from '../db.server.ts';
import { newId } from '../ids.ts';
import { STORED_TOPICS, type StoredTopic } from './topics.ts';

/** A notice from Shopify whose signature was right. */
export interface ReceivedWebhook {
  topic: StoredTopic;
  /** acme.myshopify.com */
  shopDomain: string;
  /** `X-Shopify-Webhook-Id`: the same when Shopify sends it again. */
  webhookId: string;
  /** When it happened, which may be long before it arrives. */
  triggeredAt: Date;
  payload: unknown;
}

/** How it was taken; what is not understood is kept as failed, without its content. */
export type Stored = 'stored' | 'known' | 'not_understood';

/**
 * Keeps a notice for the workers, in one INSERT: one that is there already stays as it is. Only what is
 * heeded of it is kept. Once this resolves Shopify can be answered.
 */
export async function storeWebhook(
  { db, clock }: { db: Db; clock: () => Date },
  webhook: ReceivedWebhook,
): Promise<Stored> {
  const { topic, shopDomain, webhookId, triggeredAt } = webhook;
  const heeded = STORED_TOPICS[topic].safeParse(webhook.payload);
  const now = clock();
  const { count } = await db.inboundWebhook.createMany({
    data: {
      id: newId('inboundWebhook'),
      shopDomain,
      webhookId,
      topic,
      triggeredAt,
      receivedAt: now,
      nextAttemptAt: now,
      ...(heeded.success
        ? { payload: JSON.stringify(heeded.data) }
        : { status: 'failed' as const, error: reasonOf(heeded.error) }),
    },
    skipDuplicates: true,
  });
  if (count === 0) return 'known';
  return heeded.success ? 'stored' : 'not_understood';
}

/** Where it differs from what was expected, not what is there: that may be about a customer. */
function reasonOf({
  issues,
}: {
  issues: { path: PropertyKey[]; code?: string | undefined }[];
}): string {
  const places = issues.map(({ path, code }) => `${path.join('.') || 'payload'} (${code})`);
  return `not understood: ${places.slice(0, 5).join(', ')}`;
}
