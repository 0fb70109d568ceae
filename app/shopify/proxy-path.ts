/** Where a storefront mounts the app: `prefix` and `subpath` of `[app_proxy]` in shopify.app.toml. */
export const DEFAULT_PROXY_PATH = '/apps/quotewire';

/**
 * Where a merchant can move it to in their own settings
 * (https://shopify.dev/docs/apps/build/online-store/app-proxies): one of four prefixes, and up to 30
 * letters, digits, underscores and hyphens.
 */
const PROXY_PATH = /^\/(a|apps|community|tools)\/[\w-]{1,30}$/;

/** Whether it is a path that a storefront can mount the app at. */
export function isProxyPath(path: string): boolean {
  return PROXY_PATH.test(path);
}
