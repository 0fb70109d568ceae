import fc from 'fast-check';
import ipaddr from 'ipaddr.js';
import { expect, test } from 'vitest';
import { specialAddress } from './special-addresses.ts';

/** Any address of a prefix. */
function within(cidr: string): fc.Arbitrary<string> {
  const [network, bits] = ipaddr.parseCIDR(cidr);
  const bytes = network.toByteArray();
  return fc.uint8Array({ minLength: bytes.length, maxLength: bytes.length }).map((random) => {
    const mixed = bytes.map((byte, index) => {
      const fixed = Math.min(Math.max(bits - index * 8, 0), 8);
      const mask = (0xff << (8 - fixed)) & 0xff;
      return (byte & mask) | ((random[index] ?? 0) & ~mask & 0xff);
    });
    return ipaddr.fromByteArray(mixed).toString();
  });
}

/** The registries, written apart from the tables of the app. */
const IPV4_PREFIXES = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.31.196.0/24',
  '192.52.193.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '192.175.48.0/24',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
];

const IPV6_PREFIXES = [
  '::/96',
  '::ffff:0:0/96',
  '::ffff:0:0:0/96',
  '64:ff9b::/96',
  '64:ff9b:1::/48',
  '::/128',
  '::1/128',
  '100::/64',
  '100:0:0:1::/64',
  '2001::/32',
  '2001::/23',
  '2001:1::1/128',
  '2001:1::2/128',
  '2001:1::3/128',
  '2001:2::/48',
  '2001:3::/32',
  '2001:4:112::/48',
  '2001:10::/28',
  '2001:20::/28',
  '2001:30::/28',
  '2001:db8::/32',
  '2002::/16',
  '2620:4f:8000::/48',
  '3fff::/20',
  '5f00::/16',
  'fc00::/7',
  'fe80::/10',
  'fec0::/10',
  'ff00::/8',
];

test.each([...IPV4_PREFIXES, ...IPV6_PREFIXES])('no address of %s is public', (prefix) => {
  fc.assert(fc.property(within(prefix), (address) => specialAddress(address) !== null));
});

/** The first address, the last one, and the two just outside. */
function edges(cidr: string): { first: string; last: string; before: string; after: string } {
  const [network, bits] = ipaddr.parseCIDR(cidr);
  const bytes = network.toByteArray();
  const size = bytes.length * 8;
  const first = bytes.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
  const last = first | ((1n << BigInt(size - bits)) - 1n);
  const text = (value: bigint): string =>
    ipaddr
      .fromByteArray(bytes.map((_, at) => Number((value >> BigInt(size - 8 * (at + 1))) & 0xffn)))
      .toString();
  return { first: text(first), last: text(last), before: text(first - 1n), after: text(last + 1n) };
}

/** Which neighbours of a prefix are ordinary. */
const NEIGHBOURS: [prefix: string, ...ordinary: ('before' | 'after')[]][] = [
  ['10.0.0.0/8', 'before', 'after'],
  ['100.64.0.0/10', 'before', 'after'],
  ['127.0.0.0/8', 'before', 'after'],
  ['169.254.0.0/16', 'before', 'after'],
  ['172.16.0.0/12', 'before', 'after'],
  ['192.0.0.0/24', 'before', 'after'],
  ['192.0.2.0/24', 'before', 'after'],
  ['192.31.196.0/24', 'before', 'after'],
  ['192.52.193.0/24', 'before', 'after'],
  ['192.88.99.0/24', 'before', 'after'],
  ['192.168.0.0/16', 'before', 'after'],
  ['192.175.48.0/24', 'before', 'after'],
  ['198.18.0.0/15', 'before', 'after'],
  ['198.51.100.0/24', 'before', 'after'],
  ['203.0.113.0/24', 'before', 'after'],
  ['168.63.129.16/32', 'before', 'after'],
  ['0.0.0.0/8', 'after'],
  ['224.0.0.0/4', 'before'],
  ['2001::/23', 'after'],
  ['2001:db8::/32', 'before', 'after'],
  ['2002::/16', 'before', 'after'],
  ['2620:4f:8000::/48', 'before', 'after'],
  ['3fff::/20', 'before', 'after'],
];
test.each(NEIGHBOURS)('%s ends where the registry says', (prefix, ...ordinary) => {
  const { first, last, ...outside } = edges(prefix);
  expect([first, last].map(specialAddress)).not.toContain(null);
  const neighbours = ordinary.map((side) => outside[side]);
  expect(neighbours.filter((address) => specialAddress(address) !== null)).toEqual([]);
});

test.each([
  ['::7f00:1', 'compatible with 127.0.0.1'],
  ['::5efe:7f00:1', 'ISATAP of 127.0.0.1'],
  ['1::1', 'handed out to nobody'],
  ['fe80::1%eth0', 'with a zone'],
])('%s is not public (%s)', (address) => {
  expect(specialAddress(address)).not.toBeNull();
});

// Written apart from the tables, from the documentation of the clouds.
test.each([
  ['169.254.169.254', 'AWS, Google, Azure, Oracle and others'],
  ['169.254.170.2', 'AWS: tasks of ECS'],
  ['169.254.170.23', 'AWS: pods of EKS'],
  ['fd00:ec2::254', 'AWS over IPv6'],
  ['fd00:ec2::23', 'AWS: pods of EKS over IPv6'],
  ['fd20:ce::254', 'Google over IPv6'],
  ['168.63.129.16', 'Azure platform'],
  ['100.100.100.200', 'Alibaba'],
  ['192.0.0.192', 'Oracle'],
  ['fd00:c1::a9fe:a9fe', 'Oracle over IPv6'],
  ['169.254.0.23', 'Tencent'],
  ['169.254.42.42', 'Scaleway'],
  ['fd00:42::42', 'Scaleway over IPv6'],
])('%s is called what it is (%s)', (address) => {
  expect(specialAddress(address)).toEqual({ key: 'destinations.what.cloud' });
});

test.each(['', 'localhost', '1.2.3', '0x7f000001', '2130706433', '8.8.8.8.8', 'g::1'])(
  'what is no address in its usual spelling is not taken for a public one: "%s"',
  (text) => {
    expect(specialAddress(text)).toEqual({ key: 'destinations.what.noAddress' });
  },
);

/** Written apart from the tables above: networks of well-known operators. */
const ORDINARY = [
  '1.1.1.0/24',
  '8.8.8.0/24',
  '13.32.0.0/15',
  '23.227.38.0/24',
  '34.64.0.0/10',
  '52.0.0.0/11',
  '104.16.0.0/13',
  '151.101.0.0/16',
  '172.64.0.0/13',
  '185.199.108.0/22',
  '192.30.252.0/22',
  '198.41.128.0/17',
  '2606:4700::/32',
  '2a04:4e42::/32',
  '2600:1f00::/24',
  '2001:4860::/32',
];

test.each(ORDINARY)('every address of %s is public', (prefix) => {
  fc.assert(
    fc.property(
      within(prefix).filter((address) => !address.includes(':5efe:')),
      (address) => specialAddress(address) === null,
    ),
  );
});

test('any other address of the unicast space is public', () => {
  const special = [...IPV4_PREFIXES, ...IPV6_PREFIXES, '168.63.129.16/32'].map((prefix) =>
    ipaddr.parseCIDR(prefix),
  );
  const isListed = (text: string): boolean => {
    const address = ipaddr.parse(text);
    return special.some(
      ([network, bits]) => network.kind() === address.kind() && address.match([network, bits]),
    );
  };
  const ordinary = fc
    .oneof(within('0.0.0.0/0'), within('2000::/3'))
    .filter((address) => !isListed(address) && !address.includes(':5efe:'));
  fc.assert(
    fc.property(ordinary, (address) => specialAddress(address) === null),
    { numRuns: 2_000 },
  );
});
