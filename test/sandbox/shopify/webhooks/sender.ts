import { createHmac, randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { API_VERSION } from '#app/api-version.ts';

export interface SenderOptions {
  /** Where the app's own server listens. */
  appUrl: string;
  apiSecret: string;
  shopDomain: string;
  /** The path that each topic is sent to; others are not sent. */
  subscriptions: ReadonlyMap<string, string>;
  clock: () => Date;
}

/** Sends notices to the app as Shopify does. */
export interface WebhookSender {
  /** What was told and is not acknowledged yet is sent again. Topics that nobody subscribed to are not sent. */
  send(topic: string, payload: unknown): void;
  /** Resolves once everything was acknowledged or given up. */
  settled(): Promise<void>;
  stop(): Promise<void>;
}

/** Shopify waits that long for an answer, and sends eight times more, over four hours; here sooner. */
const TIMEOUT_MS = 5_000;
const RETRY_AFTER_MS = [1, 2, 5, 10, 20, 30, 60, 120].map((seconds) => seconds * 1_000);

export function createWebhookSender(options: SenderOptions): WebhookSender {
  const stopped = new AbortController();
  const underWay = new Set<Promise<void>>();

  async function deliver(request: () => Promise<Response>): Promise<void> {
    for (const waitMs of [0, ...RETRY_AFTER_MS]) {
      await sleep(waitMs, undefined, { signal: stopped.signal }).catch(() => undefined);
      if (stopped.signal.aborted) return;
      const answer = await request().catch(() => null);
      if (answer?.ok) return;
    }
  }

  return {
    send(topic, payload) {
      const request = requestOf(options, topic, payload);
      if (!request) return;
      const { url, init } = request;
      const delivery = deliver(() =>
        fetch(url, {
          ...init,
          signal: AbortSignal.any([stopped.signal, AbortSignal.timeout(TIMEOUT_MS)]),
        }),
      ).finally(() => underWay.delete(delivery));
      underWay.add(delivery);
    },
    async settled() {
      while (underWay.size > 0) await Promise.all(underWay);
    },
    async stop() {
      stopped.abort();
      await Promise.all(underWay);
    },
  };
}

/** Body and id stay the same over all attempts. Null: nobody subscribed. */
function requestOf(options: SenderOptions, topic: string, payload: unknown) {
  const path = options.subscriptions.get(topic);
  if (!path) return null;
  const body = JSON.stringify(payload);
  return {
    url: options.appUrl + path,
    init: {
      method: 'POST',
      body,
      redirect: 'manual' as const,
      headers: {
        'Content-Type': 'application/json',
        'X-Shopify-Topic': topic,
        'X-Shopify-Hmac-Sha256': createHmac('sha256', options.apiSecret)
          .update(body)
          .digest('base64'),
        'X-Shopify-Shop-Domain': options.shopDomain,
        'X-Shopify-API-Version': API_VERSION,
        'X-Shopify-Webhook-Id': randomUUID(),
        'X-Shopify-Triggered-At': options.clock().toISOString(),
      },
    },
  };
}
