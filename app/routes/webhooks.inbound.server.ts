import { createHmac, timingSafeEqual } from 'node:crypto';
import { env } from '../env.server.ts';
import { log } from '../log.server.ts';
import { readLimitedBody } from './limited-body.server.ts';

/** Shopify's own go up to a few hundred kilobytes, for orders of many lines. */
const MAX_BODY_BYTES = 2 * 1024 * 1024;

/** A notice from Shopify whose signature was right. */
export interface InboundWebhook {
  /** `app/uninstalled` */
  topic: string;
  /** acme.myshopify.com */
  shopDomain: string;
  /** When it happened, which may be long before it arrives. */
  triggeredAt: Date;
  payload: unknown;
}

/**
 * Answers a notice from Shopify: 401 when it is not signed with the app's secret
 * (https://shopify.dev/docs/apps/build/webhooks/verify-deliveries), 200 when `work` is done with it,
 * 503 when that failed, so that Shopify sends it again.
 *
 * Not `authenticate.webhook`: that renews the shop's token first, which fails for ever once the app was
 * removed, and would answer `app/uninstalled` with 500.
 */
export async function answerWebhook(
  request: Request,
  work: (webhook: InboundWebhook) => Promise<void>,
): Promise<Response> {
  if (request.method !== 'POST')
    return new Response(null, { status: 405, headers: { Allow: 'POST' } });
  const body = await readLimitedBody(request, MAX_BODY_BYTES);
  if (body === null) return new Response(null, { status: 413 });
  if (!isSigned(body, request.headers.get('X-Shopify-Hmac-Sha256'))) {
    return new Response(null, { status: 401 });
  }
  const topic = request.headers.get('X-Shopify-Topic');
  const shopDomain = request.headers.get('X-Shopify-Shop-Domain');
  if (!topic || !shopDomain) return new Response(null, { status: 400 });
  const facts = {
    topic,
    shop: shopDomain,
    webhook_id: request.headers.get('X-Shopify-Webhook-Id'),
  };
  try {
    const triggeredAt = dateOf(request.headers.get('X-Shopify-Triggered-At'));
    await work({ topic, shopDomain, triggeredAt, payload: JSON.parse(body.toString('utf8')) });
    log.info(facts, 'webhook from Shopify');
    return new Response(null, { status: 200 });
  } catch (error) {
    log.error({ ...facts, err: error }, 'webhook from Shopify failed');
    return new Response(null, { status: 503 });
  }
}

function isSigned(body: Buffer, signature: string | null): boolean {
  const expected = createHmac('sha256', env().SHOPIFY_API_SECRET).update(body).digest();
  const given = Buffer.from(signature ?? '', 'base64');
  return given.length === expected.length && timingSafeEqual(given, expected);
}

function dateOf(header: string | null): Date {
  const date = new Date(header ?? Number.NaN);
  return Number.isNaN(date.getTime()) ? new Date() : date;
}
