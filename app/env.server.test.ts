import { expect, test } from 'vitest';
import { parseEnv } from './env.server.ts';
import { DEFAULT_PORTS } from './outbound/destination-ports.ts';

const complete = {
  DATABASE_URL: 'postgresql://localhost/quotewire',
  SHOPIFY_API_KEY: 'key',
  SHOPIFY_API_SECRET: 'secret',
  SHOPIFY_APP_URL: 'https://quotewire.example.com/',
  SCOPES: 'read_products, write_files',
  ENCRYPTION_KEYS: `k1:${'A'.repeat(43)}=`,
};

test('a complete environment is parsed', () => {
  const env = parseEnv(complete);
  expect(env).toMatchObject({
    NODE_ENV: 'production',
    SHOPIFY_APP_URL: 'https://quotewire.example.com',
    SCOPES: ['read_products', 'write_files'],
  });
  expect(env.REDIS_URL).toBeUndefined();
  expect(env.ENCRYPTION_KEYS).toEqual([{ name: 'k1', key: Buffer.alloc(32) }]);
});

test('nothing is let past the destination guard unless it is asked for', () => {
  expect(parseEnv(complete).DESTINATION_ALLOWLIST).toEqual([]);
});

test('what is let past it has a port, and is compared in lower case as addresses are', () => {
  const env = parseEnv({ ...complete, DESTINATION_ALLOWLIST: 'LocalHost:8443, [::1]:9443' });
  expect(env.DESTINATION_ALLOWLIST).toEqual(['localhost:8443', '[::1]:9443']);
  for (const wrong of ['localhost', 'https://localhost:8443', 'localhost:70000', 'a b:443']) {
    expect(() => parseEnv({ ...complete, DESTINATION_ALLOWLIST: wrong })).toThrow('host:port');
  }
});

test('hosts let past it are written as addresses are', () => {
  const DESTINATION_ALLOWLIST = 'bücher.example:443, localhost.:8443, 127.1:9443';
  expect(parseEnv({ ...complete, DESTINATION_ALLOWLIST }).DESTINATION_ALLOWLIST).toEqual([
    'xn--bcher-kva.example:443',
    'localhost:8443',
    '127.0.0.1:9443',
  ]);
});

test('ports of endpoints are single ones or ranges, and have a default', () => {
  const ports = (text?: string) =>
    parseEnv({ ...complete, DESTINATION_PORTS: text }).DESTINATION_PORTS;
  expect(ports()).toEqual(DEFAULT_PORTS);
  expect(ports('')).toEqual(DEFAULT_PORTS);
  expect(ports('443, 9000-9010')).toEqual([
    { from: 443, to: 443 },
    { from: 9000, to: 9010 },
  ]);
  for (const wrong of ['https', '0', '65536', '9010-9000', '1-', '-1']) {
    expect(() => ports(wrong)).toThrow('DESTINATION_PORTS');
  }
});

test('every missing setting is named at once', () => {
  expect(() => parseEnv({})).toThrow(/DATABASE_URL[\s\S]*SHOPIFY_API_KEY[\s\S]*ENCRYPTION_KEYS/);
});

test('a key of the wrong length is refused', () => {
  expect(() => parseEnv({ ...complete, ENCRYPTION_KEYS: 'k1:c2hvcnQ=' })).toThrow(
    '32 random bytes',
  );
});

test('a mail server comes with an address to write from, and without one none is needed', () => {
  const SMTP_URL = 'smtp://user:password@mail.example.com:587';
  const MAIL_FROM = 'Quotewire <quotes@example.com>';
  expect(parseEnv(complete)).not.toHaveProperty('SMTP_URL');
  expect(parseEnv({ ...complete, SMTP_URL, MAIL_FROM })).toMatchObject({ SMTP_URL, MAIL_FROM });
  expect(() => parseEnv({ ...complete, SMTP_URL })).toThrow('MAIL_FROM: is needed with SMTP_URL');
  expect(() => parseEnv({ ...complete, SMTP_URL: 'https://x', MAIL_FROM })).toThrow('SMTP_URL');
  expect(() => parseEnv({ ...complete, MAIL_FROM: 'a@b.example\r\nBcc: c' })).toThrow('MAIL_FROM');
});
