/** What `shopify.config` tells; see AppBridgeConfig of @shopify/app-bridge-types. */
export interface Config {
  apiKey: string;
  appOrigins: string[];
  disabledFeatures: string[];
  host: string;
  locale: string;
  shop: string;
}

const KEPT = ['host', 'locale', 'shop'] as const;

/** Reads the script tag, `<meta name="shopify-…">` and the address; what the address said first is kept for later pages. */
export function readConfig(script: Element | null): Config {
  const query = new URLSearchParams(location.search);
  const [host, locale, shop] = KEPT.map((name) => kept(name, query.get(name)));
  return {
    apiKey: script?.getAttribute('data-api-key') ?? meta('shopify-api-key'),
    appOrigins: list(meta('shopify-app-origins')),
    disabledFeatures: list(meta('shopify-disabled-features')),
    host: host ?? '',
    locale: locale || 'en-US',
    shop: shop ?? '',
  };
}

function kept(name: string, given: string | null): string {
  const key = `app-bridge-config-${name}`;
  try {
    if (given) sessionStorage.setItem(key, given);
    return given ?? sessionStorage.getItem(key) ?? '';
  } catch {
    // A browser that denies storage to frames: pages after the first do without.
    return given ?? '';
  }
}

function meta(name: string): string {
  return document.querySelector(`meta[name="${name}"]`)?.getAttribute('content') ?? '';
}

function list(text: string): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
}
