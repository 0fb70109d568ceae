import { createHmac, timingSafeEqual } from 'node:crypto';
import { env } from '../env.server.ts';
import { log } from '../log.server.ts';
import { readLimitedBody } from './limited-body.server.ts';

/** An order of 500 lines, each with taxes, discounts and properties, is some megabytes. */
const MAX_BODY_BYTES = 8 * 1024 * 1024;

/** A notice from Shopify whose signature was right. */
export interface InboundWebhook {
  /** `app/uninstalled` */
  topic: string;
  /** acme.myshopify.com */
  shopDomain: string;
  /** The same when Shopify sends it again. */
  webhookId: string;
  /** When it happened, which may be long before it arrives. */
  triggeredAt: Date;
  payload: unknown;
}

/**
 * Answers a notice from Shopify: 401 when it is not signed with the app's secret
 * (https://shopify.dev/docs/apps/build/webhooks/verify-deliveries), 200 when `work` is done with it, 404
 * when it does not know the topic, 503 when it failed, so that Shopify sends it again.
 *
 * Not `authenticate.webhook`: that renews the shop's token first, which fails for ever once the app was
 * removed, and would answer `app/uninstalled` with 500.
 */
export async function answerWebhook(
  request: Request,
  work: (webhook: InboundWebhook) => Promise<'done' | 'unknown_topic'>,
): Promise<Response> {
  const webhook = await readWebhook(request);
  if (webhook instanceof Response) return webhook;
  const { topic, shopDomain: shop, webhookId } = webhook;
  const facts = { topic, shop, webhook_id: webhookId };
  try {
    const outcome = await work(webhook);
    log.info({ ...facts, outcome }, 'webhook from Shopify');
    return new Response(null, { status: outcome === 'done' ? 200 : 404 });
  } catch (error) {
    log.error({ ...facts, err: error }, 'webhook from Shopify failed');
    return new Response(null, { status: 503 });
  }
}

async function readWebhook(request: Request): Promise<InboundWebhook | Response> {
  if (request.method !== 'POST')
    return new Response(null, { status: 405, headers: { Allow: 'POST' } });
  const body = await readLimitedBody(request, MAX_BODY_BYTES);
  if (body === null) return new Response(null, { status: 413 });
  if (!isSigned(body, request.headers.get('X-Shopify-Hmac-Sha256'))) {
    return new Response(null, { status: 401 });
  }
  const topic = request.headers.get('X-Shopify-Topic');
  const shopDomain = request.headers.get('X-Shopify-Shop-Domain');
  const webhookId = request.headers.get('X-Shopify-Webhook-Id');
  const payload = parsed(body);
  if (!topic || !shopDomain || !webhookId || payload === undefined) {
    return new Response(null, { status: 400 });
  }
  const triggeredAt = dateOf(request.headers.get('X-Shopify-Triggered-At'));
  return { topic, shopDomain, webhookId, triggeredAt, payload };
}

/** Undefined for what is not JSON. */
function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8')) as unknown;
  } catch {
    return undefined;
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
