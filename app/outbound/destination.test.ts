import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inEnglish } from '../texts/english.server.ts';
import { parseDestination, type DestinationRules } from './destination.ts';

const message = (text: string, rules: Partial<DestinationRules> = {}): string => {
  const parsed = parseDestination(text, { allowlist: [], ...rules });
  return parsed.ok ? `ok ${parsed.url.href}` : inEnglish(parsed.message);
};

test.each([
  ['', /Enter the address/],
  ['crm.example.com/hooks', /Enter a whole address/],
  ['http://crm.example.com', /starts with https/],
  ['ftp://crm.example.com', /starts with https/],
  ['https://user:secret@crm.example.com', /user name and password/],
  ['https://user@crm.example.com', /user name and password/],
  ['https://crm.example.com/#top', /from # on/],
  ['https://crm.example.com/#', /from # on/],
  ['https://localhost/hooks', /inside a network/],
  ['https://LOCALHOST./hooks', /inside a network/],
  ['https://localhost../hooks', /inside a network/],
  ['https://metadata.google.internal../', /inside a network/],
  ['https://a.localhost', /inside a network/],
  ['https://printer.local', /inside a network/],
  ['https://crm.internal', /inside a network/],
  ['https://intranet', /inside a network/],
  ['https://nas', /inside a network/],
  ['https://ＮＡＳ。ｌｏｃａｌ', /inside a network/],
  ['https://nas%2Elocal', /inside a network/],
  ['https://router.home.arpa', /inside a network/],
  ['https://1.0.0.10.in-addr.arpa', /inside a network/],
  ['https:\\\\crm.internal', /inside a network/],
  ['https://./', /cannot exist/],
  ['https://crm..example.com', /cannot exist/],
  [`https://${'a'.repeat(64)}.example.com`, /cannot exist/],
  [`https://${'a.'.repeat(127)}com`, /cannot exist/],
  ['https://crm.example.com:22', /Port 22/],
  [`https://crm.example.com/${'a'.repeat(2_000)}`, /at most 2,000 characters/],
])('%s is refused in words a merchant understands', (text, expected) => {
  expect(message(text)).toMatch(expected);
});

test.each([
  ['https://crm.example.com/hooks?shop=1', 'ok https://crm.example.com/hooks?shop=1'],
  ['  HTTPS://CRM.Example.com:443  ', 'ok https://crm.example.com/'],
  ['https://crm.example.com.:8443/', 'ok https://crm.example.com:8443/'],
  ['https://bücher.example.com/', 'ok https://xn--bcher-kva.example.com/'],
])('%s is taken', (text, expected) => {
  expect(message(text)).toBe(expected);
});

test('what is let through is one host with one port, and over HTTPS only', () => {
  const rules = { allowlist: ['localhost:3004'] };
  expect(message('https://localhost:3004/hooks', rules)).toBe('ok https://localhost:3004/hooks');
  expect(message('https://localhost:3005/hooks', rules)).toMatch(/inside a network/);
  expect(message('https://localhost/hooks', rules)).toMatch(/inside a network/);
  expect(message('https://localhost.:3004/', rules)).toBe('ok https://localhost:3004/');
  expect(message('http://localhost:3004/hooks', rules)).toMatch(/starts with https/);
  expect(message('https://a@localhost:3004/', rules)).toMatch(/user name/);
});

test('the app’s own address is refused in every spelling, on every port', () => {
  const rules = { ownHost: 'quotes.bücher.example.com' };
  for (const own of [
    'https://quotes.bücher.example.com/',
    'https://QUOTES.xn--bcher-kva.example.com./proxy/quotes',
    'https://quotes。bücher。example。com:8443/',
  ]) {
    expect(message(own, rules)).toMatch(/is the address of this app itself/);
  }
  expect(message('https://crm.bücher.example.com/', rules)).toMatch(/^ok/);
  expect(message('https://[2600::1]/', { ownHost: '[2600::1]' })).toMatch(/this app itself/);
});

test('other ports than usual are refused with those that can be used', () => {
  expect(message('https://crm.example.com:444/')).toBe(
    'Port 444 cannot be used. Use one of these: 443, 8443, 1024 or higher.',
  );
  const ports = [{ from: 9000, to: 9010 }];
  expect(message('https://crm.example.com:9010/', { ports })).toMatch(/^ok/);
  expect(message('https://crm.example.com/', { ports })).toMatch(/9000 to 9010\.$/);
});

/** One alphabet to a name: scripts that are mixed are no names anybody has. */
const ALPHABETS = [
  'abcdefghijklmnopqrstuvwxyz',
  'äöüßéèñçøåæœšžłő',
  'абвгдежзиклмнопрстуфхцчшщыэюя',
  'αβγδεζηθικλμνξοπρστυφχψω',
  '日本語中文網路公司商店書籍',
  'あいうえおかきくけこさしすせそ',
  '가나다라마바사아자차카타파하',
  'ابتثجحخدذرزسشصضطظعغفقكلمنهوي',
  'אבגדהוזחטיכלמנסעפצקרשת',
  'कखगघचछजझटठडढतथदधनपफबभमयरलवशषसह',
];
const label = fc
  .constantFrom(...ALPHABETS)
  .chain((alphabet) =>
    fc
      .array(fc.constantFrom(...alphabet.split('')), { minLength: 1, maxLength: 12 })
      .map((a) => a.join('')),
  );
const topLevel = fc.constantFrom(
  'com',
  'de',
  'io',
  'shop',
  'рф',
  '中国',
  'भारत',
  'xn--p1ai',
  '한국',
);

test('names of the internet are taken, in whatever script', () => {
  const names = fc.tuple(fc.array(label, { minLength: 1, maxLength: 3 }), topLevel);
  fc.assert(
    fc.property(names, ([labels, top]) => {
      expect(message(`https://${[...labels, top].join('.')}/hooks`)).toMatch(/^ok https:/);
    }),
  );
});

test('internal names are refused, whatever is in front of them', () => {
  const internal = fc.constantFrom(
    'local',
    'internal',
    'lan',
    'home.arpa',
    'arpa',
    'corp',
    'home',
    'mail',
    'private',
    'intranet',
    'onion',
    'alt',
    'test',
    'invalid',
    'example',
    'localhost',
    'localdomain',
  );
  fc.assert(
    fc.property(fc.array(label, { maxLength: 3 }), internal, (labels, top) => {
      expect(message(`https://${[...labels, top].join('.')}/`)).toMatch(/inside a network/);
    }),
  );
});

test('any text is judged, and whatever is taken is an HTTPS address without credentials', () => {
  const texts = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }).map((text) => `https://${text}`),
    fc.webUrl({ withFragments: true }),
    fc.string().map((text) => `https://${text}`),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const parsed = parseDestination(text, { allowlist: [] });
      if (!parsed.ok) {
        expect(inEnglish(parsed.message)).toMatch(/\.$/);
        return;
      }
      expect(parsed.url.protocol).toBe('https:');
      expect(parsed.url.username + parsed.url.password + parsed.url.hash).toBe('');
      expect(message(parsed.url.href)).toBe(`ok ${parsed.url.href}`);
    }),
  );
});
