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
  '100::/64',
  '100:0:0:1::/64',
  '2001::/32',
  '2001::/23',
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

test('an IPv6 address that carries an IPv4 one in its ISATAP interface id is as public as that', () => {
  const isatap = (prefix: string, mark: string, embedded: string): string => {
    const [a = 0, b = 0, c = 0, d = 0] = ipaddr.IPv4.parse(embedded).octets;
    return `${prefix}:${mark}:5efe:${((a << 8) | b).toString(16)}:${((c << 8) | d).toString(16)}`;
  };
  const special = fc.constantFrom(...IPV4_PREFIXES).chain(within);
  fc.assert(
    fc.property(special, fc.constantFrom('0', '200'), (embedded, mark) => {
      expect(specialAddress(isatap('2a00:1450:4001:800', mark, embedded))).not.toBeNull();
    }),
  );
  expect(specialAddress(isatap('2a00:1450:4001:800', '0', '8.8.8.8'))).toBeNull();
});

test.each([
  ['169.254.169.254', 'metadata of most clouds'],
  ['100.100.100.200', 'metadata of Alibaba'],
  ['192.0.0.192', 'metadata of Oracle'],
  ['168.63.129.16', 'Azure platform'],
  ['fd00:ec2::254', 'metadata of AWS over IPv6'],
  ['fd20:ce::254', 'metadata of Google over IPv6'],
  ['::7f00:1', 'compatible with 127.0.0.1'],
  ['::5efe:7f00:1', 'ISATAP of 127.0.0.1'],
  ['1::1', 'handed out to nobody'],
  ['fe80::1%eth0', 'with a zone'],
])('%s is not public (%s)', (address) => {
  expect(specialAddress(address)).not.toBeNull();
});

test.each(['', 'localhost', '1.2.3', '0x7f000001', '2130706433', '8.8.8.8.8', 'g::1'])(
  'what is no address in its usual spelling is not taken for a public one: "%s"',
  (text) => {
    expect(specialAddress(text)).toBe('no address');
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
