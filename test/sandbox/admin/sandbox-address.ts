/** Where the sandbox stands in for Shopify's own addresses. */
export interface Places {
  adminOrigin: string;
  storefrontUrl: string;
  shopDomain: string;
}

/** The shop's name in addresses: `acme` of acme.myshopify.com. */
export function shopHandle(shopDomain: string): string {
  return shopDomain.replace('.myshopify.com', '');
}

/**
 * Where in the sandbox an address of Shopify's leads: admin pages (`shopify:admin/…`,
 * admin.shopify.com, the shop's /admin) to the admin frame, the shop's other pages to the storefront.
 * Null for every address that is not Shopify's.
 */
export function sandboxAddress(address: string, places: Places): string | null {
  const handle = shopHandle(places.shopDomain);
  const adminPath = adminPathOf(address, places.shopDomain, handle);
  if (adminPath !== null) return `${places.adminOrigin}/store/${handle}${adminPath}`;
  const url = URL.parse(address);
  if (url?.hostname !== places.shopDomain) return null;
  return `${places.storefrontUrl}${url.pathname}${url.search}${url.hash}`;
}

function adminPathOf(address: string, shopDomain: string, handle: string): string | null {
  const byScheme = /^shopify:\/*admin(?=[/?#]|$)/i.exec(address);
  if (byScheme) return address.slice(byScheme[0].length);
  const url = URL.parse(address);
  const prefix =
    url?.hostname === 'admin.shopify.com'
      ? `/store/${handle}`
      : url?.hostname === shopDomain
        ? '/admin'
        : null;
  if (!url || prefix === null) return null;
  if (url.pathname !== prefix && !url.pathname.startsWith(`${prefix}/`)) return null;
  return `${url.pathname.slice(prefix.length)}${url.search}${url.hash}`;
}
