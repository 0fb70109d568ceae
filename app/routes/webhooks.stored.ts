import type { ActionFunctionArgs } from '@remix-run/node';
import { db } from '../db.server.ts';
import { storeWebhook } from '../inbound/store-webhook.server.ts';
import { isStoredTopic } from '../inbound/topics.ts';
import { log } from '../log.server.ts';
import { answerWebhook } from './webhooks.inbound.server.ts';

/** Draft orders, orders, and what privacy laws ask: stored, answered, and worked off by the workers. */
export function action({ request }: ActionFunctionArgs): Promise<Response> {
  return answerWebhook(request, async ({ topic, ...webhook }) => {
    if (!isStoredTopic(topic)) return 'unknown_topic';
    const stored = await storeWebhook({ db, clock: () => new Date() }, { topic, ...webhook });
    if (stored === 'not_understood') {
      const { shopDomain: shop, webhookId } = webhook;
      log.error({ topic, shop, webhook_id: webhookId }, 'webhook from Shopify not understood');
    }
    return 'done';
  });
}
