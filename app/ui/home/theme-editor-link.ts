/** The name of the block's Liquid file in the theme app extension. */
const BLOCK = 'quote-request';

/**
 * Opens the shop's theme editor on a product page with the quote request block placed in the main
 * section, ready to be saved
 * (https://shopify.dev/docs/apps/build/online-store/theme-app-extensions/configuration).
 */
export function themeEditorLink(shopDomain: string, apiKey: string): string {
  const link = new URL(`https://${shopDomain}/admin/themes/current/editor`);
  link.searchParams.set('template', 'product');
  link.searchParams.set('addAppBlockId', `${apiKey}/${BLOCK}`);
  link.searchParams.set('target', 'mainSection');
  return link.href;
}
