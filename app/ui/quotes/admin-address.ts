/**
 * The page in Shopify's admin of something with this id, for a link with the target `_top`; null when
 * the id is none (https://shopify.dev/docs/api/app-home/apis/user-interface-and-interactions/navigation-api).
 */
export function adminAddress(gid: string): string | null {
  const [, kind = '', number] = /^gid:\/\/shopify\/(\w+)\/(\d+)$/.exec(gid) ?? [];
  const page = GID_KINDS.get(kind);
  return page === undefined ? null : `shopify://admin/${page}/${number}`;
}

/** The kinds that have a page, by what it is called there. */
const GID_KINDS = new Map([
  ['Company', 'companies'],
  ['Customer', 'customers'],
  ['DraftOrder', 'draft_orders'],
  ['Order', 'orders'],
  ['Product', 'products'],
]);
