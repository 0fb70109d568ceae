/** What Shopify's admin shows on the pages that have links to the app. */
export type LinkedKind = 'Customer' | 'DraftOrder' | 'Order' | 'Product' | 'ProductVariant';

/**
 * The gid of what a link from Shopify's admin is about. The admin adds its number to the address; a gid
 * of the same kind is taken as well, since Shopify documents neither. Null for everything else.
 */
export function linkedGid(kind: LinkedKind, id: string | null): string | null {
  const prefix = `gid://shopify/${kind}/`;
  const number = id?.startsWith(prefix) ? id.slice(prefix.length) : id;
  return number && /^\d{1,18}$/.test(number) ? prefix + number : null;
}
