import type { ActionFunctionArgs } from '@remix-run/node';
import { db } from '../db.server.ts';
import { uninstallShop } from '../shopify/uninstall-shop.server.ts';
import { answerWebhook } from './webhooks.inbound.server.ts';

/** The merchant removed the app. */
export function action({ request }: ActionFunctionArgs): Promise<Response> {
  return answerWebhook(request, ({ shopDomain, triggeredAt }) =>
    uninstallShop(db, shopDomain, triggeredAt),
  );
}
