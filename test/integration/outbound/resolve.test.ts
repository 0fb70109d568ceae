import ipaddr from 'ipaddr.js';
import { afterEach, expect, test } from 'vitest';
import { destinationJudge } from '#app/outbound/destination-guard.server.ts';
import { nameResolver } from '#app/outbound/resolve.server.ts';
import { telling } from '#test/setup/telling.ts';
import { startNameServer, type NameServer, type Say } from './name-server.ts';

let server: NameServer | undefined;
afterEach(async () => {
  await server?.stop();
  server = undefined;
});

const addresses = (...texts: string[]): Buffer[] =>
  texts.map((text) => Buffer.from(ipaddr.parse(text).toByteArray()));

/** A look-up that asks a name server with these two answers. */
async function resolving(a: Say, aaaa: Say) {
  server = await startNameServer(({ type }) => (type === 'A' ? a : aaaa));
  return nameResolver([server.address]);
}

test('both kinds of addresses are asked for and given', async () => {
  const resolve = await resolving(
    addresses('93.184.216.34', '93.184.216.35'),
    addresses('2606:2800:220:1::'),
  );
  expect(await resolve('crm.example.com')).toEqual([
    '93.184.216.34',
    '93.184.216.35',
    '2606:2800:220:1::',
  ]);
  expect(server?.asked.toSorted()).toEqual(['A crm.example.com', 'AAAA crm.example.com']);
});

const withoutAaaa: [title: string, aaaa: Say][] = [
  ['is never answered', 'silence'],
  ['is answered with an error', 'SERVFAIL'],
  ['is said not to be there', 'NXDOMAIN'],
  ['has no address', []],
];
test.each(withoutAaaa)('A is enough where AAAA %s', async (_title, aaaa) => {
  const resolve = await resolving(addresses('93.184.216.34'), aaaa);
  expect(await resolve('crm.example.com')).toEqual(['93.184.216.34']);
});

test('a server that never answers AAAA is not asked a second time', async () => {
  const resolve = await resolving(addresses('93.184.216.34'), 'silence');
  await resolve('crm.example.com');
  // Its second try would come after 1.5 s.
  expect(server?.asked).toHaveLength(2);
});

test('AAAA is enough where there is no A', async () => {
  const resolve = await resolving([], addresses('2606:2800:220:1::'));
  expect(await resolve('crm.example.com')).toEqual(['2606:2800:220:1::']);
});

test('a name that DNS has not is not waited for, though AAAA is never answered', async () => {
  const resolve = await resolving('NXDOMAIN', 'silence');
  await expect(resolve('crm.example.com')).rejects.toMatchObject({ code: 'ENOTFOUND' });
  expect(server?.asked).toHaveLength(2);
});

const failures: [title: string, a: Say, aaaa: Say, words: RegExp][] = [
  ['an error about A', 'SERVFAIL', [], /could not be looked up/],
  ['no A, and no answer about AAAA', [], 'silence', /could not be looked up/],
  ['neither A nor AAAA', [], [], /was not found/],
  ['no such name', 'NXDOMAIN', 'NXDOMAIN', /was not found/],
];
test.each(failures)('%s is told as what it is', async (_title, a, aaaa, words) => {
  const judge = destinationJudge({ allowlist: [], resolve: await resolving(a, aaaa) });
  expect(await judge('https://crm.example.com/')).toEqual({ ok: false, message: telling(words) });
});

test.each([
  [['10.0.0.5'], ['2606:2800:220:1::'], '10.0.0.5'],
  [['93.184.216.34'], ['fd00:ec2::254'], 'fd00:ec2::254'],
  [['93.184.216.34', '127.0.0.1'], [], '127.0.0.1'],
])('an answer of both kinds is refused whole: %j and %j', async (a, aaaa, inside) => {
  const resolve = await resolving(addresses(...a), addresses(...aaaa));
  const judge = destinationJudge({ allowlist: [], resolve });
  expect(await judge('https://crm.example.com/')).toMatchObject({
    ok: false,
    message: telling(new RegExp(`crm\\.example\\.com leads to ${inside},`)),
  });
});
