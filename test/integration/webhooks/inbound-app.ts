import { createHmac } from 'node:crypto';
import type { ActionFunctionArgs } from '@remix-run/node';
import { vi } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../setup/test-database.ts';

type Action = (args: ActionFunctionArgs) => Promise<Response>;

/** What a test may do differently from Shopify. */
interface Notice {
  shop?: string;
  secret?: string;
  triggeredAt?: Date;
  /** Sent instead of the body that was signed. */
  body?: string;
  without?: string;
  method?: string;
}

export interface InboundApp {
  database: TestDatabase;
  /** Sends a notice of this topic, signed as Shopify signs it. */
  notify(topic: string, payload: unknown, how?: Notice): Promise<Response>;
  stop(): Promise<void>;
}

/** The app's routes for Shopify's webhooks on a database of their own. */
export async function startInboundApp(): Promise<InboundApp> {
  const database = await createTestDatabase();
  // Modules that belong to a process read the settings when they are imported: they are, anew, below.
  process.env.DATABASE_URL = database.url;
  vi.resetModules();
  const [uninstalled, scopes, compliance, { db }] = await Promise.all([
    import('#app/routes/webhooks.app.uninstalled.ts'),
    import('#app/routes/webhooks.app.scopes_update.ts'),
    import('#app/routes/webhooks.compliance.ts'),
    import('#app/db.server.ts'),
  ]);
  const routes: Record<string, Action> = {
    'app/uninstalled': uninstalled.action,
    'app/scopes_update': scopes.action,
  };
  return {
    database,
    notify(topic, payload, how = {}) {
      const request = noticeOf(topic, payload, how);
      return (routes[topic] ?? compliance.action)({ request, params: {}, context: {} });
    },
    async stop() {
      await db.$disconnect();
      await database.drop();
    },
  };
}

function noticeOf(topic: string, payload: unknown, how: Notice): Request {
  const body = JSON.stringify(payload);
  const headers = new Headers({
    'Content-Type': 'application/json',
    'X-Shopify-Topic': topic,
    'X-Shopify-Shop-Domain': how.shop ?? 'acme.myshopify.com',
    'X-Shopify-Webhook-Id': 'a1b2',
    'X-Shopify-Triggered-At': (how.triggeredAt ?? new Date()).toISOString(),
    'X-Shopify-Hmac-Sha256': createHmac('sha256', how.secret ?? 'test-api-secret')
      .update(body)
      .digest('base64'),
  });
  if (how.without) headers.delete(how.without);
  const method = how.method ?? 'POST';
  return new Request('https://quotewire.test/webhooks', {
    method,
    headers,
    ...(method === 'POST' && { body: how.body ?? body }),
  });
}
