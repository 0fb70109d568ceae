import { expect, test } from 'vitest';
import { parseEnv } from './env.server.ts';

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
  expect(() => parseEnv({ ...complete, DESTINATION_ALLOWLIST: 'localhost' })).toThrow('host:port');
});

test('every missing setting is named at once', () => {
  expect(() => parseEnv({})).toThrow(/DATABASE_URL[\s\S]*SHOPIFY_API_KEY[\s\S]*ENCRYPTION_KEYS/);
});

test('a key of the wrong length is refused', () => {
  expect(() => parseEnv({ ...complete, ENCRYPTION_KEYS: 'k1:c2hvcnQ=' })).toThrow(
    '32 random bytes',
  );
});
