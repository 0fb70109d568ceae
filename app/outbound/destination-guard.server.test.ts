import { expect, test } from 'vitest';
import { destinationJudge } from './destination-guard.server.ts';
import type { Resolve } from './resolve.server.ts';

const answering =
  (...addresses: string[]): Resolve =>
  () =>
    Promise.resolve(addresses);
const failing =
  (code: string): Resolve =>
  () =>
    Promise.reject(Object.assign(new Error(`query ${code}`), { code }));

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
    message:
      'example.com leads to 10.0.0.5, which is a private network. Use an address that can be reached from the internet.',
  });
});

test('a name without addresses, and a look-up that fails, refuse it', async () => {
  for (const resolve of [answering(), failing('ENOTFOUND'), failing('ENODATA')]) {
    expect(await judge(resolve)('https://exmaple.com')).toEqual({
      ok: false,
      message:
        "The name exmaple.com was not found. Check the spelling, or the domain's DNS records.",
    });
  }
  const verdict = await judge(failing('ESERVFAIL'))('https://example.com');
  expect(verdict).toMatchObject({
    ok: false,
    message: expect.stringMatching(/could not be looked up/) as string,
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
    message: expect.stringMatching(/Use an address that can be reached from/) as string,
  });
});

test('what is let through is not looked up', async () => {
  const verdict = await judge(failing('EASKED'))('https://localhost:3004/hooks');
  expect(verdict).toEqual({ ok: true, url: 'https://localhost:3004/hooks' });
});
