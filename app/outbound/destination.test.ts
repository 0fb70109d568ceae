import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDestination } from './destination.ts';

const message = (text: string, allowlist: string[] = []): string => {
  const parsed = parseDestination(text, allowlist);
  return parsed.ok ? `ok ${parsed.url.href}` : parsed.message;
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
  ['https://crm.example.com:22', /Port 22/],
  [`https://crm.example.com/${'a'.repeat(2_000)}`, /at most 2000 characters/],
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
  const allowlist = ['localhost:3004'];
  expect(message('https://localhost:3004/hooks', allowlist)).toBe(
    'ok https://localhost:3004/hooks',
  );
  expect(message('https://localhost:3005/hooks', allowlist)).toMatch(/inside a network/);
  expect(message('https://localhost/hooks', allowlist)).toMatch(/inside a network/);
  expect(message('https://localhost.:3004/', allowlist)).toBe('ok https://localhost:3004/');
  expect(message('http://localhost:3004/hooks', allowlist)).toMatch(/starts with https/);
  expect(message('https://a@localhost:3004/', allowlist)).toMatch(/user name/);
});

test('any text is judged, and whatever is taken is an HTTPS address without credentials', () => {
  const texts = fc.oneof(
    fc.string(),
    fc.webUrl({ withFragments: true }),
    fc.string().map((text) => `https://${text}`),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const parsed = parseDestination(text, []);
      if (!parsed.ok) {
        expect(parsed.message).toMatch(/\.$/);
        return;
      }
      expect(parsed.url.protocol).toBe('https:');
      expect(parsed.url.username + parsed.url.password + parsed.url.hash).toBe('');
    }),
  );
});
