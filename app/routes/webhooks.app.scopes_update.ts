import type { ActionFunctionArgs } from '@remix-run/node';
import { z } from 'zod';
import { db } from '../db.server.ts';
import { answerWebhook } from './webhooks.inbound.server.ts';

const scopesUpdate = z.object({ current: z.array(z.string()) });

/** The merchant granted or took back access: the stored token's scopes say so from now on. */
export function action({ request }: ActionFunctionArgs): Promise<Response> {
  return answerWebhook(request, async ({ shopDomain, payload }) => {
    const { current } = scopesUpdate.parse(payload);
    await db.session.updateMany({
      where: { shop: shopDomain, isOnline: false },
      data: { scope: current.join(',') },
    });
    return 'done';
  });
}
