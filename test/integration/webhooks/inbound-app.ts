import { createHmac, randomUUID } from 'node:crypto';
import type { ActionFunctionArgs } from '@remix-run/node';
import { pino } from 'pino';
import { vi } from 'vitest';
import { workOffWebhooks } from '#app/inbound/work-off-webhooks.server.ts';
import type { AdminFor } from '#app/shopify/admin-graphql.server.ts';
import { TEST_KEYS } from '../../builders/outbound.ts';
import { createTestDatabase, type TestDatabase } from '../../setup/test-database.ts';

type Action = (args: ActionFunctionArgs) => Promise<Response>;

/** What a test may do differently from Shopify. */
interface Notice {
  shop?: string;
  secret?: string;
  webhookId?: string;
  triggeredAt?: Date;
  /** Sent instead of the body that was signed. */
  body?: string;
  /** Signed and sent as it is, in place of the payload. */
  raw?: string;
  without?: string;
  method?: string;
}

export interface InboundApp {
  database: TestDatabase;
  /** Sends a notice of this topic, signed as Shopify signs it. */
  notify(topic: string, payload: unknown, how?: Notice): Promise<Response>;
  /** Works off what is due by `at`, as a worker does. */
  workOff(at?: Date): Promise<void>;
  /** Sends a notice and works it off. */
  tell(topic: string, payload: unknown, how?: Notice): Promise<Response>;
  /** What the worker logged, a line each, and whom it woke. */
  logged: Record<string, unknown>[];
  woken: string[];
  /** Answers the Admin API of a shop; no token by default. */
  adminFor: AdminFor;
  stop(): Promise<void>;
}

/** The app's routes for Shopify's webhooks on a database of their own. */
export async function startInboundApp(): Promise<InboundApp> {
  const database = await createTestDatabase();
  // Modules that belong to a process read the settings when they are imported: they are, anew, below.
  process.env.DATABASE_URL = database.url;
  vi.resetModules();
  const [uninstalled, scopes, stored, { db }] = await Promise.all([
    import('#app/routes/webhooks.app.uninstalled.ts'),
    import('#app/routes/webhooks.app.scopes_update.ts'),
    import('#app/routes/webhooks.stored.ts'),
    import('#app/db.server.ts'),
  ]);
  const routes: Record<string, Action> = {
    'app/uninstalled': uninstalled.action,
    'app/scopes_update': scopes.action,
  };
  const app: InboundApp = {
    database,
    logged: [],
    woken: [],
    adminFor: () => Promise.resolve(null),
    notify(topic, payload, how = {}) {
      const request = noticeOf(topic, payload, how);
      return (routes[topic] ?? stored.action)({ request, params: {}, context: {} });
    },
    workOff: (at) =>
      workOffWebhooks({
        db: database.db,
        clock: () => at ?? new Date(),
        log: pino(
          { base: undefined },
          { write: (line) => void app.logged.push(JSON.parse(line) as Record<string, unknown>) },
        ),
        adminFor: (shop) => app.adminFor(shop),
        apiKey: 'test-api-key',
        encryptionKeys: TEST_KEYS,
        wake: (endpointIds) => {
          app.woken.push(...endpointIds);
          return Promise.resolve();
        },
      }),
    async tell(topic, payload, how = {}) {
      const response = await app.notify(topic, payload, how);
      await app.workOff();
      return response;
    },
    async stop() {
      await db.$disconnect();
      await database.drop();
    },
  };
  return app;
}

function noticeOf(topic: string, payload: unknown, how: Notice): Request {
  const body = how.raw ?? JSON.stringify(payload);
  const headers = new Headers({
    'Content-Type': 'application/json',
    'X-Shopify-Topic': topic,
    'X-Shopify-Shop-Domain': how.shop ?? 'acme.myshopify.com',
    'X-Shopify-Webhook-Id': how.webhookId ?? randomUUID(),
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
