import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inEnglish } from '../texts/english.server.ts';
import { specialAddress } from './special-addresses.ts';

const called = (address: string): string | null => {
  const what = specialAddress(address);
  return what && inEnglish(what);
};

const octets = (count: number) =>
  fc.array(fc.integer({ min: 0, max: 255 }), { minLength: count, maxLength: count });

/** Any IPv4 address, and often one that is special. */
const ipv4 = fc
  .constantFrom([], [10], [127], [0], [192, 168], [172, 16], [169, 254], [100, 64], [198, 18])
  .chain((network) => octets(4 - network.length).map((host) => [...network, ...host]));

/** Two groups of an IPv6 address. */
function inHex([a = 0, b = 0, c = 0, d = 0]: number[]): string {
  return `${((a << 8) | b).toString(16)}:${((c << 8) | d).toString(16)}`;
}

test.each([
  ['mapped', (address: number[]) => `::ffff:${inHex(address)}`],
  ['SIIT', (address: number[]) => `::ffff:0:${inHex(address)}`],
  ['NAT64', (address: number[]) => `64:ff9b::${inHex(address)}`],
  ['6to4', (address: number[]) => `2002:${inHex(address)}::1`],
])('no IPv4 address is public in its %s form, and a special one is named', (_form, written) => {
  fc.assert(
    fc.property(ipv4, (address) => {
      const what = called(address.join('.'));
      expect(called(written(address))).toMatch(
        what === null
          ? /form of an IPv6 address|tunnels/
          : `another way to write ${address.join('.')}, which is ${what}`,
      );
    }),
  );
});

test('no compatible IPv4 address is public', () => {
  fc.assert(fc.property(ipv4, (address) => specialAddress(`::${inHex(address)}`) !== null));
});

test('an IPv6 address that carries an IPv4 one in its ISATAP interface id is as public as that', () => {
  fc.assert(
    fc.property(ipv4, fc.constantFrom('0', '200'), (address, mark) => {
      const what = called(address.join('.'));
      expect(called(`2a00:1450:4001:800:${mark}:5efe:${inHex(address)}`)).toBe(
        what && `another way to write ${address.join('.')}, which is ${what}`,
      );
    }),
  );
});

test('what a tunnel or a network’s own translator takes is refused whole', () => {
  for (const carrying of [
    '64:ff9b:1::808:808',
    '64:ff9b:1:808:8:800::',
    '2001:0:808:808::f7f7:f7f7',
  ]) {
    expect(called(carrying)).toMatch(/form of an IPv6 address|tunnels/);
  }
});
