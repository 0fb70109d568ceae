import ipaddr from 'ipaddr.js';
import { message, type Message } from '../texts/message.ts';
import {
  IPV4_BLOCKS,
  IPV4_CARRIERS,
  IPV6_BLOCKS,
  IPV6_HANDED_OUT,
  NOT_HANDED_OUT,
  type SpecialBlock,
} from './special-addresses-registry.ts';

/** The most exact block first: a metadata service is named before the network that it is in. */
const mostExactFirst = (blocks: readonly SpecialBlock[]): SpecialBlock[] =>
  blocks.toSorted((a, b) => bitsOf(b.cidr) - bitsOf(a.cidr));
const bitsOf = (cidr: string): number => Number(cidr.split('/')[1]);

const ipv4Blocks = mostExactFirst(IPV4_BLOCKS).map(({ cidr, what }) => ({
  range: ipaddr.IPv4.parseCIDR(cidr),
  what,
}));
const ipv6Blocks = mostExactFirst(IPV6_BLOCKS).map(({ cidr, what }) => ({
  range: ipaddr.IPv6.parseCIDR(cidr),
  what,
}));
const carriers = IPV4_CARRIERS.map(({ cidr, at }) => ({ range: ipaddr.IPv6.parseCIDR(cidr), at }));
const handedOut = ipaddr.IPv6.parseCIDR(IPV6_HANDED_OUT);

/**
 * What kind of special address this is, for a sentence to the merchant; null for an ordinary public one. Text that is no address is special too: what cannot be judged is not dialled.
 * ipaddr.js parses; which ranges are special is written out, as it calls several ordinary unicast.
 */
export function specialAddress(text: string): Message | null {
  if (ipaddr.IPv4.isValidFourPartDecimal(text)) return specialIpv4(ipaddr.IPv4.parse(text));
  if (ipaddr.IPv6.isValid(text)) return specialIpv6(ipaddr.IPv6.parse(text));
  return message('destinations.what.noAddress');
}

function specialIpv4(address: ipaddr.IPv4): Message | null {
  const block = ipv4Blocks.find(({ range }) => address.match(range));
  return block ? message(block.what) : null;
}

/**
 * IPv4 in IPv6 clothes is refused whole, whatever it carries: mapped, compatible, SIIT, NAT64 with
 * both prefixes, 6to4, Teredo. None is an address that DNS gives for a server, and who translates or
 * tunnels it decides where it leads. Only ISATAP, which can be in anybody's range and shows in the
 * last 64 bits alone, is judged by what it carries.
 */
function specialIpv6(address: ipaddr.IPv6): Message | null {
  const block = ipv6Blocks.find(({ range }) => address.match(range));
  if (block) return inside(address) ?? message(block.what);
  if (!address.match(handedOut)) return message(NOT_HANDED_OUT);
  return isIsatap(address) ? standingFor(address, 12) : null;
}

/** What the IPv4 address is that this one carries; null when it carries none, or a public one. */
function inside(address: ipaddr.IPv6): Message | null {
  const carrier = carriers.find(({ range }) => address.match(range));
  const isIpv6Own = address.range() === 'unspecified' || address.range() === 'loopback';
  return carrier && !isIpv6Own ? standingFor(address, carrier.at) : null;
}

function standingFor(address: ipaddr.IPv6, at: number): Message | null {
  const embedded = new ipaddr.IPv4(address.toByteArray().slice(at, at + 4));
  const what = specialIpv4(embedded);
  return what && message('destinations.what.otherWriting', { address: embedded.toString(), what });
}

/** RFC 5214: the interface id is 0000:5efe or 0200:5efe and then the IPv4 address. */
function isIsatap(address: ipaddr.IPv6): boolean {
  const [mark, isatap] = address.parts.slice(4);
  return isatap === 0x5efe && (mark === 0 || mark === 0x0200);
}
