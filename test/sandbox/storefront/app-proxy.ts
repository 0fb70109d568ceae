import { raw, Router, type Request, type Response } from 'express';
import { customerOf } from './customer.ts';
import { signedQuery } from './proxy-signature.ts';

export interface AppProxyOptions {
  /** The app's own address; requests go to its `/proxy`. */
  appUrl: string;
  apiSecret: string;
  shopDomain: string;
  /** Renders what the app answers as `application/liquid`, inside the theme. */
  renderLiquid(template: string, request: Request): Promise<string>;
  timeoutMs: number;
}

/** Where the shop mounts the app (`subpath` and `prefix` of the app's configuration). */
export const PROXY_PATH = '/apps/quotewire';
const APP_PATH = '/proxy';
/** Neither side's cookies pass, and what belongs to one connection does not travel. */
const NOT_FORWARDED =
  /^(cookie|set-cookie|host|connection|keep-alive|transfer-encoding|content-length|content-encoding|accept-encoding|upgrade|te|trailer|expect|proxy-.*|x-forwarded-.*)$/i;
/**
 * What Shopify takes out of an app's answer
 * (https://shopify.dev/docs/apps/build/online-store/app-proxies#disallowed-headers).
 */
const DISALLOWED =
  /^(accept-patch|accept-ranges|connection|cookie|date|delta-base|im|p3p|pragma|preference-applied|proxy-authenticate|public-key-pins|server|service-worker-allowed|set-cookie|trailer|tk|warning|x-powered-by)$/i;
const THIRD_PARTY_ERROR =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Application Error</title></head>' +
  '<body><h1>There was an error in the third-party application.</h1></body></html>';

/** Shopify's app proxy: signs the query, forwards the request as it is, follows no redirect. */
export function appProxy(options: AppProxyOptions): Router {
  const router = Router();
  router.use(PROXY_PATH, raw({ type: () => true, limit: '10mb' }), async (request, response) => {
    let answer: globalThis.Response;
    let body: Buffer;
    try {
      answer = await forward(request, options);
      body = Buffer.from(await answer.arrayBuffer());
    } catch (error) {
      const timedOut = error instanceof DOMException && error.name === 'TimeoutError';
      response
        .status(timedOut ? 504 : 502)
        .type('html')
        .send(THIRD_PARTY_ERROR);
      return;
    }
    await passOn(answer, body, { request, response, options });
  });
  return router;
}

function forward(request: Request, options: AppProxyOptions): Promise<globalThis.Response> {
  const incoming = new URL(request.url, 'http://storefront');
  const url = new URL(
    APP_PATH + (incoming.pathname === '/' ? '' : incoming.pathname),
    options.appUrl,
  );
  url.search = signedQuery(incoming.searchParams, {
    shop: options.shopDomain,
    pathPrefix: PROXY_PATH,
    customerId: customerOf(request)?.id ?? '',
    apiSecret: options.apiSecret,
    now: new Date(),
  }).toString();
  const body = Buffer.isBuffer(request.body) && request.body.length > 0 ? request.body : undefined;
  return fetch(url, {
    method: request.method,
    headers: forwardedHeaders(request),
    body: body && new Uint8Array(body),
    redirect: 'manual',
    signal: AbortSignal.timeout(options.timeoutMs),
  });
}

function forwardedHeaders(request: Request): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined && !NOT_FORWARDED.test(name)) headers.set(name, String(value));
  }
  headers.set('X-Forwarded-For', request.socket.remoteAddress ?? '');
  headers.set('X-Forwarded-Host', request.headers.host ?? '');
  return headers;
}

interface Exchange {
  request: Request;
  response: Response;
  options: AppProxyOptions;
}

async function passOn(
  answer: globalThis.Response,
  body: Buffer,
  exchange: Exchange,
): Promise<void> {
  const { request, response, options } = exchange;
  response.status(answer.status);
  for (const [name, value] of answer.headers) {
    if (!NOT_FORWARDED.test(name) && !DISALLOWED.test(name)) response.setHeader(name, value);
  }
  if (!answer.headers.get('content-type')?.startsWith('application/liquid')) {
    response.end(body);
    return;
  }
  response.removeHeader('content-security-policy');
  response.type('html').send(await options.renderLiquid(body.toString('utf8'), request));
}
