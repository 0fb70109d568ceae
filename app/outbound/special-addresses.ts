import ipaddr from 'ipaddr.js';

/**
 * What an endpoint's address may not be: the IANA special-purpose registries for IPv4 and IPv6
 * (https://www.iana.org/assignments/iana-ipv4-special-registry, …ipv6…), multicast, and what clouds
 * use inside. Written out here because ipaddr.js calls several of these ordinary unicast.
 */
const IPV4_RANGES: readonly (readonly [cidr: string, what: string])[] = [
  ['0.0.0.0/8', 'the machine itself'],
  ['10.0.0.0/8', 'a private network'],
  ['100.64.0.0/10', 'a network shared inside a provider'],
  ['127.0.0.0/8', 'the machine itself'],
  // Metadata services of AWS, Google, Azure, Oracle, DigitalOcean and others live in this one.
  ['169.254.0.0/16', 'a link-local network'],
  ['172.16.0.0/12', 'a private network'],
  ['192.0.0.0/24', 'a range reserved for protocols'],
  ['192.0.2.0/24', 'a range reserved for documentation'],
  ['192.31.196.0/24', 'a range reserved for protocols'],
  ['192.52.193.0/24', 'a range reserved for protocols'],
  ['192.88.99.0/24', 'a range reserved for protocols'],
  ['192.168.0.0/16', 'a private network'],
  ['192.175.48.0/24', 'a range reserved for protocols'],
  ['198.18.0.0/15', 'a range reserved for tests'],
  ['198.51.100.0/24', 'a range reserved for documentation'],
  ['203.0.113.0/24', 'a range reserved for documentation'],
  ['224.0.0.0/4', 'a multicast group'],
  ['240.0.0.0/4', 'a reserved range'],
  // Azure's platform services. In no registry: it is a public address by its looks.
  ['168.63.129.16/32', 'a service inside a cloud'],
];

/** The part of IPv6 that is handed out to networks. Whatever lies outside is special in some way. */
const IPV6_HANDED_OUT = '2000::/3';

const IPV6_RANGES: readonly (readonly [cidr: string, what: string])[] = [
  // Teredo (2001::/32), benchmarking, ORCHID, AMT and more.
  ['2001::/23', 'a range reserved for protocols'],
  ['2001:db8::/32', 'a range reserved for documentation'],
  // 6to4: an IPv4 address in disguise.
  ['2002::/16', 'a tunnel'],
  ['2620:4f:8000::/48', 'a range reserved for protocols'],
  ['3fff::/20', 'a range reserved for documentation'],
];

/** What ipaddr.js calls the ranges that matter to a merchant outside of it. */
const NOT_HANDED_OUT: Partial<Record<string, string>> = {
  unspecified: 'the machine itself',
  loopback: 'the machine itself',
  uniqueLocal: 'a private network',
  linkLocal: 'a link-local network',
  multicast: 'a multicast group',
};

const ipv4Ranges = IPV4_RANGES.map(([cidr, what]) => ({
  range: ipaddr.IPv4.parseCIDR(cidr),
  what,
}));
const ipv6Ranges = IPV6_RANGES.map(([cidr, what]) => ({
  range: ipaddr.IPv6.parseCIDR(cidr),
  what,
}));
const handedOut = ipaddr.IPv6.parseCIDR(IPV6_HANDED_OUT);

/**
 * What kind of special address this is, as a noun for a sentence; null for an ordinary public one.
 * Text that is no address is special too: what cannot be judged is not dialled.
 */
export function specialAddress(text: string): string | null {
  if (ipaddr.IPv4.isValidFourPartDecimal(text)) return specialIpv4(ipaddr.IPv4.parse(text));
  if (ipaddr.IPv6.isValid(text)) return specialIpv6(ipaddr.IPv6.parse(text));
  return 'no address';
}

function specialIpv4(address: ipaddr.IPv4): string | null {
  return ipv4Ranges.find(({ range }) => address.match(range))?.what ?? null;
}

/**
 * IPv4 in IPv6 clothes (mapped, compatible, SIIT, NAT64) lies outside the range that is handed out;
 * 6to4 and Teredo are in the list; ISATAP can be in anybody's range and shows in the last 64 bits.
 */
function specialIpv6(address: ipaddr.IPv6): string | null {
  if (address.match(IPV4_MAPPED)) return specialIpv4(address.toIPv4Address()) ?? 'a tunnel';
  if (!address.match(handedOut)) return NOT_HANDED_OUT[address.range()] ?? 'a reserved range';
  const listed = ipv6Ranges.find(({ range }) => address.match(range));
  return listed?.what ?? specialIsatap(address.parts);
}

const IPV4_MAPPED = ipaddr.IPv6.parseCIDR('::ffff:0:0/96');

/** RFC 5214: the interface id is 0000:5efe or 0200:5efe and then the IPv4 address. */
function specialIsatap(parts: number[]): string | null {
  const [mark, isatap, high = 0, low = 0] = parts.slice(4);
  if (isatap !== 0x5efe || (mark !== 0 && mark !== 0x0200)) return null;
  return specialIpv4(new ipaddr.IPv4([high >> 8, high & 0xff, low >> 8, low & 0xff]));
}
