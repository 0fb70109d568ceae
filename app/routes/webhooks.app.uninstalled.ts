import type { ActionFunctionArgs } from '@remix-run/node';
import { db } from '../db.server.ts';
import { uninstallShop } from '../shopify/uninstall-shop.server.ts';
import { answerWebhook } from './webhooks.inbound.server.ts';

/** The merchant removed the app: nothing is sent from now on, so this is done before it is answered. */
export function action({ request }: ActionFunctionArgs): Promise<Response> {
  return answerWebhook(request, async ({ shopDomain, triggeredAt }) => {
    await uninstallShop(db, shopDomain, triggeredAt);
    return 'done';
  });
}
