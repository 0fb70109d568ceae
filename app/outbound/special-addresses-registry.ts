import type { PlainTextKey } from '../texts/catalogue.ts';

/** A block of addresses that no endpoint may have. */
export interface SpecialBlock {
  cidr: string;
  /** What an address in it is, for the merchant. */
  what: WhatItIs;
  /** The RFC that reserves it, or whose service it is. */
  source: string;
}

type WhatItIs = PlainTextKey & `destinations.what.${string}`;

const ITSELF = 'destinations.what.itself';
const PRIVATE = 'destinations.what.private';
const PROVIDER = 'destinations.what.provider';
const LINK_LOCAL = 'destinations.what.linkLocal';
const PROTOCOLS = 'destinations.what.protocols';
const EXAMPLES = 'destinations.what.examples';
const TESTS = 'destinations.what.tests';
const RESERVED = 'destinations.what.reserved';
const GROUP = 'destinations.what.group';
const CLOUD = 'destinations.what.cloud';
const TUNNEL = 'destinations.what.tunnel';
const DISGUISED = 'destinations.what.disguised';

const row = (cidr: string, what: WhatItIs, source: string): SpecialBlock => ({
  cidr,
  what,
  source,
});

/**
 * https://www.iana.org/assignments/iana-ipv4-special-registry, multicast, and what clouds use inside.
 * Blocks that the registry calls globally reachable are here too: anycast relays, not web servers.
 */
export const IPV4_BLOCKS: readonly SpecialBlock[] = [
  row('0.0.0.0/8', ITSELF, 'RFC 791'),
  row('0.0.0.0/32', ITSELF, 'RFC 1122'),
  row('10.0.0.0/8', PRIVATE, 'RFC 1918'),
  row('100.64.0.0/10', PROVIDER, 'RFC 6598'),
  row('127.0.0.0/8', ITSELF, 'RFC 1122'),
  row('169.254.0.0/16', LINK_LOCAL, 'RFC 3927'),
  row('172.16.0.0/12', PRIVATE, 'RFC 1918'),
  row('192.0.0.0/24', PROTOCOLS, 'RFC 6890'),
  row('192.0.0.0/29', PROTOCOLS, 'RFC 7335'),
  row('192.0.0.8/32', PROTOCOLS, 'RFC 7600'),
  row('192.0.0.9/32', PROTOCOLS, 'RFC 7723'),
  row('192.0.0.10/32', PROTOCOLS, 'RFC 8155'),
  row('192.0.0.170/32', PROTOCOLS, 'RFC 8880'),
  row('192.0.0.171/32', PROTOCOLS, 'RFC 8880'),
  row('192.0.2.0/24', EXAMPLES, 'RFC 5737'),
  row('192.31.196.0/24', PROTOCOLS, 'RFC 7535'),
  row('192.52.193.0/24', PROTOCOLS, 'RFC 7450'),
  row('192.88.99.0/24', TUNNEL, 'RFC 7526'),
  row('192.88.99.2/32', TUNNEL, 'RFC 6751'),
  row('192.168.0.0/16', PRIVATE, 'RFC 1918'),
  row('192.175.48.0/24', PROTOCOLS, 'RFC 7534'),
  row('198.18.0.0/15', TESTS, 'RFC 2544'),
  row('198.51.100.0/24', EXAMPLES, 'RFC 5737'),
  row('203.0.113.0/24', EXAMPLES, 'RFC 5737'),
  row('224.0.0.0/4', GROUP, 'RFC 5771'),
  row('240.0.0.0/4', RESERVED, 'RFC 1112'),
  row('255.255.255.255/32', GROUP, 'RFC 919'),

  row('100.100.100.200/32', CLOUD, 'Alibaba Cloud: metadata'),
  row('168.63.129.16/32', CLOUD, 'Azure: platform. In no registry, and public by its looks'),
  row('169.254.0.23/32', CLOUD, 'Tencent Cloud: metadata'),
  row('169.254.42.42/32', CLOUD, 'Scaleway: metadata'),
  row('169.254.169.123/32', CLOUD, 'AWS: time'),
  row('169.254.169.253/32', CLOUD, 'AWS: DNS'),
  row('169.254.169.254/32', CLOUD, 'AWS, Google, Azure, Oracle, IBM and others: metadata'),
  row('169.254.169.255/32', CLOUD, 'Linode: metadata'),
  row('169.254.170.2/32', CLOUD, 'AWS ECS: credentials of a task'),
  row('169.254.170.23/32', CLOUD, 'AWS EKS: credentials of a pod'),
  row('192.0.0.192/32', CLOUD, 'Oracle Cloud: metadata'),
];

/** The part of IPv6 that is handed out to networks (RFC 4291). What lies outside is special in some way. */
export const IPV6_HANDED_OUT = '2000::/3';

/** What an address outside of IPV6_HANDED_OUT is that no block has. */
export const NOT_HANDED_OUT = RESERVED;

/** https://www.iana.org/assignments/iana-ipv6-special-registry, and what it leaves to other registries. */
export const IPV6_BLOCKS: readonly SpecialBlock[] = [
  row('::/128', ITSELF, 'RFC 4291'),
  row('::1/128', ITSELF, 'RFC 4291'),
  row('::/96', DISGUISED, 'RFC 4291: IPv4-compatible'),
  row('::ffff:0:0/96', DISGUISED, 'RFC 4291: IPv4-mapped'),
  row('::ffff:0:0:0/96', DISGUISED, 'RFC 2765: SIIT'),
  row('64:ff9b::/96', DISGUISED, 'RFC 6052: NAT64'),
  row('64:ff9b:1::/48', DISGUISED, 'RFC 8215: NAT64 within a network'),
  row('100::/64', RESERVED, 'RFC 6666'),
  row('100:0:0:1::/64', RESERVED, 'RFC 9780'),
  row('2001::/23', PROTOCOLS, 'RFC 2928'),
  row('2001::/32', TUNNEL, 'RFC 4380: Teredo'),
  row('2001:1::1/128', PROTOCOLS, 'RFC 7723'),
  row('2001:1::2/128', PROTOCOLS, 'RFC 8155'),
  row('2001:1::3/128', PROTOCOLS, 'RFC 9665'),
  row('2001:2::/48', TESTS, 'RFC 5180'),
  row('2001:3::/32', PROTOCOLS, 'RFC 7450'),
  row('2001:4:112::/48', PROTOCOLS, 'RFC 7535'),
  row('2001:10::/28', PROTOCOLS, 'RFC 4843'),
  row('2001:20::/28', PROTOCOLS, 'RFC 7343'),
  row('2001:30::/28', PROTOCOLS, 'RFC 9374'),
  row('2001:db8::/32', EXAMPLES, 'RFC 3849'),
  row('2002::/16', TUNNEL, 'RFC 3056: 6to4'),
  row('2620:4f:8000::/48', PROTOCOLS, 'RFC 7534'),
  row('3fff::/20', EXAMPLES, 'RFC 9637'),
  row('5f00::/16', PROTOCOLS, 'RFC 9602'),
  row('fc00::/7', PRIVATE, 'RFC 4193'),
  row('fe80::/10', LINK_LOCAL, 'RFC 4291'),
  row('fec0::/10', PRIVATE, 'RFC 3879'),
  row('ff00::/8', GROUP, 'RFC 4291'),

  row('fd00:42::42/128', CLOUD, 'Scaleway: metadata'),
  row('fd00:c1::a9fe:a9fe/128', CLOUD, 'Oracle Cloud: metadata'),
  row('fd00:ec2::23/128', CLOUD, 'AWS EKS: credentials of a pod'),
  row('fd00:ec2::123/128', CLOUD, 'AWS: time'),
  row('fd00:ec2::253/128', CLOUD, 'AWS: DNS'),
  row('fd00:ec2::254/128', CLOUD, 'AWS: metadata'),
  row('fd20:ce::254/128', CLOUD, 'Google Cloud: metadata'),
  row('fe80::a9fe:a9fe/128', CLOUD, 'OpenStack: metadata'),
];

/** Where blocks carry an IPv4 address, in bytes from the start; all of them are refused whole. */
export const IPV4_CARRIERS: readonly { cidr: string; at: number }[] = [
  { cidr: '::/96', at: 12 },
  { cidr: '::ffff:0:0/96', at: 12 },
  { cidr: '::ffff:0:0:0/96', at: 12 },
  { cidr: '64:ff9b::/96', at: 12 },
  { cidr: '2002::/16', at: 2 },
];
