import ipaddr from 'ipaddr.js';

/**
 * Whom a proxied request came from, by Shopify's word: the first address of X-Forwarded-For. An IPv6
 * household has a /64 to itself, so that is what counts as one address.
 */
export function clientAddress(headers: Headers): string {
  const first = (headers.get('X-Forwarded-For') ?? '').split(',')[0]?.trim() ?? '';
  if (!ipaddr.isValid(first)) return 'unknown';
  const address = ipaddr.process(first);
  if (address instanceof ipaddr.IPv4) return address.toString();
  return `${address.parts
    .slice(0, 4)
    .map((part) => part.toString(16))
    .join(':')}::/64`;
}
