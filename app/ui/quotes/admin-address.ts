/**
 * The page in Shopify's admin of something with this id, for a link with the target `_top`; null when
 * the id is none (https://shopify.dev/docs/api/app-home/apis/user-interface-and-interactions/navigation-api).
 */
export function adminAddress(gid: string): string | null {
  const [, kind = '', number] = /^gid:\/\/shopify\/(\w+)\/(\d+)$/.exec(gid) ?? [];
  const page = PAGES.get(kind);
  return page === undefined ? null : `shopify://admin/${page}/${number}`;
}

const PAGES = new Map([
  ['Company', 'companies'],
  ['Customer', 'customers'],
  ['DraftOrder', 'draft_orders'],
  ['Order', 'orders'],
  ['Product', 'products'],
]);
