import fc from 'fast-check';
import ipaddr from 'ipaddr.js';
import { expect, test } from 'vitest';
import { inEnglish } from '../texts/english.server.ts';
import type { Message } from '../texts/message.ts';
import { destinationJudge, guardSettings } from './destination-guard.server.ts';
import type { Resolve } from './resolve.server.ts';

const answering =
  (...addresses: string[]): Resolve =>
  () =>
    Promise.resolve(addresses);
const failing =
  (code: string): Resolve =>
  () =>
    Promise.reject(Object.assign(new Error(`query ${code}`), { code }));

/** For a message that says this, or something like it, in English. */
const telling = (words: string | RegExp): Message => {
  const asymmetricMatch = (told: Message): boolean =>
    typeof words === 'string' ? inEnglish(told) === words : words.test(inEnglish(told));
  return { asymmetricMatch } as unknown as Message;
};

const judge = (resolve: Resolve) => destinationJudge({ resolve, allowlist: ['localhost:3004'] });

test('an address whose name leads to public addresses is taken as the parser wrote it', async () => {
  const verdict = await judge(answering('93.184.216.34', '2606:2800:220:1::'))(
    ' https://EXAMPLE.com ',
  );
  expect(verdict).toEqual({ ok: true, url: 'https://example.com/' });
});

test('one address that is not public refuses the whole name', async () => {
  const verdict = await judge(answering('93.184.216.34', '10.0.0.5'))('https://example.com');
  expect(verdict).toEqual({
    ok: false,
    message: telling(
      'example.com leads to 10.0.0.5, which is in a private network. Use an address that can be reached from the internet.',
    ),
  });
});

test('a name without addresses, and a look-up that fails, refuse it', async () => {
  for (const resolve of [answering(), failing('ENOTFOUND'), failing('ENODATA')]) {
    expect(await judge(resolve)('https://exmaple.com')).toEqual({
      ok: false,
      message: telling(
        'The name exmaple.com was not found. Check the spelling, or the domain’s DNS records.',
      ),
    });
  }
  const verdict = await judge(failing('ESERVFAIL'))('https://example.com');
  expect(verdict).toMatchObject({
    ok: false,
    message: telling(/could not be looked up/),
  });
});

// Every spelling of 127.0.0.1 that the URL standard knows, and the addresses as they are.
test.each([
  'https://127.0.0.1/',
  'https://2130706433/',
  'https://0x7f000001/',
  'https://0177.0.0.1/',
  'https://127.1/',
  'https://127.0.0.1./',
  'https://１２７.０.０.１/',
  'https://127。0。0。1/',
  'https://%31%32%37.0.0.1/',
  'https://[::1]/',
  'https://[::ffff:127.0.0.1]/',
  'https://[::ffff:7f00:1]/',
  'https://[64:ff9b::7f00:1]/',
  'https://169.254.169.254/latest/meta-data',
])('%s is refused without asking DNS', async (url) => {
  const verdict = await judge(failing('EASKED'))(url);
  expect(verdict).toMatchObject({
    ok: false,
    message: telling(/Use an address that can be reached from/),
  });
});

/** A number as one part of a host: decimal, octal or hexadecimal. */
const inSomeBase = (value: number): fc.Arbitrary<string> =>
  fc.constantFrom(
    String(value),
    `0${value.toString(8)}`,
    `000${value.toString(8)}`,
    `0x${value.toString(16)}`,
    `0X00${value.toString(16).toUpperCase()}`,
  );

/** The same character in full width, percent encoded, both, or as it is. */
const inSomeForm = (character: string): fc.Arbitrary<string> => {
  const wide = character === '.' ? ['．', '。', '｡'] : [widened(character)];
  const forms = [character, ...wide];
  return fc.constantFrom(...forms, ...forms.map(percentEncoded));
};
const widened = (character: string): string =>
  String.fromCodePoint((character.codePointAt(0) ?? 0) + 0xfee0);
const percentEncoded = (text: string): string =>
  [...Buffer.from(text)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');

/** An IPv4 address in any way of writing it that the URL standard knows. */
function spelling(octets: readonly number[]): fc.Arbitrary<string> {
  return fc
    .integer({ min: 1, max: 4 })
    .chain((parts) => {
      const last = octets.slice(parts - 1).reduce((sum, octet) => sum * 256 + octet, 0);
      return fc.tuple(...[...octets.slice(0, parts - 1), last].map(inSomeBase));
    })
    .chain((parts) => fc.constantFrom(parts.join('.'), `${parts.join('.')}.`))
    .chain((text) => fc.tuple(...text.split('').map(inSomeForm)))
    .map((characters) => characters.join(''));
}

const octet = fc.integer({ min: 0, max: 255 });
const ipv4 = fc.oneof(
  fc.tuple(octet, octet, octet, octet),
  fc.constantFrom([10, 0, 0, 1], [127, 0, 0, 1], [169, 254, 169, 254], [192, 168, 1, 1]),
);

test('every spelling of an IPv4 address gets the verdict of the usual one', async () => {
  const spelt = ipv4.chain((octets) => fc.tuple(fc.constant(octets.join('.')), spelling(octets)));
  await fc.assert(
    fc.asyncProperty(spelt, async ([usual, unusual]) => {
      const judged = judge(failing('EASKED'));
      expect(await judged(`https://${unusual}/hooks`)).toEqual(
        await judged(`https://${usual}/hooks`),
      );
    }),
    { numRuns: 500 },
  );
});

test('every spelling of an IPv6 address gets the verdict of the usual one', async () => {
  const bytes = fc.oneof(
    fc.uint8Array({ minLength: 16, maxLength: 16 }),
    fc
      .uint8Array({ minLength: 4, maxLength: 4 })
      .map((end) => Uint8Array.of(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff, ...end)),
    fc.uint8Array({ minLength: 15, maxLength: 15 }).map((end) => Uint8Array.of(0x26, ...end)),
  );
  await fc.assert(
    fc.asyncProperty(bytes, async (given) => {
      const address = new ipaddr.IPv6([...given]);
      const judged = judge(failing('EASKED'));
      const verdict = await judged(`https://[${address.toRFC5952String()}]/`);
      const head = address.parts.slice(0, 6).map((part) => part.toString(16));
      for (const other of [
        address.parts.map((part) => part.toString(16).padStart(4, '0')).join(':'),
        address.toNormalizedString().toUpperCase(),
        `${head.join(':')}:${given.slice(12).join('.')}`,
      ]) {
        expect(await judged(`https://[${other}]/`)).toEqual(verdict);
      }
    }),
  );
});

test('the sentence for an address says where it is', async () => {
  expect(await judge(failing('EASKED'))('https://10.0.0.1/')).toEqual({
    ok: false,
    message: telling(
      '10.0.0.1 is in a private network. Use an address that can be reached from the internet.',
    ),
  });
  expect(await judge(failing('EASKED'))('https://[::ffff:10.0.0.1]/')).toEqual({
    ok: false,
    message: telling(
      '::ffff:a00:1 is another way to write 10.0.0.1, which is in a private network. Use an address that can be reached from the internet.',
    ),
  });
});

test('an address to which the app’s own name leads is refused, a name that leads there is not', async () => {
  const judgeWith = (resolve: Resolve) =>
    destinationJudge({ resolve, allowlist: [], ownHost: 'quotes.example.com' });
  const leading = judgeWith(answering('93.184.216.34', '2606:2800:220:1::'));
  for (const own of ['https://93.184.216.34/', 'https://[2606:2800:220:1:0::]:8443/']) {
    expect(await leading(own)).toMatchObject({
      ok: false,
      message: telling(/is the address of this app itself/),
    });
  }
  expect(await leading('https://93.184.216.35/')).toMatchObject({ ok: true });
  expect(await leading('https://neighbour.example.com/')).toMatchObject({ ok: true });
  expect(await leading('https://quotes.example.com/')).toMatchObject({ ok: false });
  // Whether it is ours cannot be said.
  expect(await judgeWith(failing('ETIMEOUT'))('https://93.184.216.34/')).toMatchObject({
    ok: false,
  });
  expect(await judgeWith(failing('ENOTFOUND'))('https://93.184.216.34/')).toMatchObject({
    ok: true,
  });
});

test('the guard is set by the environment', () => {
  const environment = {
    DESTINATION_ALLOWLIST: ['localhost:3004'],
    DESTINATION_PORTS: [{ from: 443, to: 443 }],
    SHOPIFY_APP_URL: 'https://quotes.example.com:8443',
  };
  expect(guardSettings(environment)).toMatchObject({
    allowlist: ['localhost:3004'],
    ports: [{ from: 443, to: 443 }],
    ownHost: 'quotes.example.com',
  });
});

test('what is let through is not looked up', async () => {
  const verdict = await judge(failing('EASKED'))('https://localhost:3004/hooks');
  expect(verdict).toEqual({ ok: true, url: 'https://localhost:3004/hooks' });
});
