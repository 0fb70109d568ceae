import { Agent } from 'undici';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { unseal } from '#app/encryption.server.ts';
import { addEndpoint, type AddEndpointDeps } from '#app/outbound/add-endpoint.server.ts';
import { destinationJudge } from '#app/outbound/destination-guard.server.ts';
import { findKnownEndpoint } from '#app/outbound/find-known-endpoint.server.ts';
import { findSecretState } from '#app/outbound/find-secret-state.server.ts';
import { listEndpoints } from '#app/outbound/list-endpoints.server.ts';
import { removeEndpoint } from '#app/outbound/remove-endpoint.server.ts';
import {
  commitEvent,
  makeEndpoint,
  makeShop,
  TEST_KEYS,
  type TestShop,
} from '#test/builders/outbound.ts';
import { createTestDatabase, type TestDatabase } from '#test/setup/test-database.ts';
import { telling } from '#test/setup/telling.ts';

let database: TestDatabase;
let deps: AddEndpointDeps;
let shop: TestShop;

beforeAll(async () => {
  database = await createTestDatabase();
  deps = {
    db: database.db,
    clock: () => new Date(),
    encryptionKeys: TEST_KEYS,
    eventTypesOf: () => ['quote.created', 'quote.converted'],
    connections: new Agent(),
    judgeDestination: destinationJudge({
      allowlist: [],
      resolve: (name) =>
        Promise.resolve(name === 'inside.example.com' ? ['10.0.0.1'] : ['93.184.216.34']),
    }),
  };
});
beforeEach(async () => {
  shop = await makeShop(database.db);
});
afterAll(() => database.drop());

const draft = {
  name: 'CRM',
  url: 'https://crm.example.com/hooks',
  format: 'native',
  events: ['quote.created'],
  schedule: 'standard',
  rateLimitPerMinute: '',
  secret: { choice: 'new', text: '' },
  headers: [],
};

test('an endpoint is added with a secret of its own, which is stored sealed and shown this once', async () => {
  const added = await addEndpoint(deps, shop, {
    ...draft,
    name: ' CRM ',
    url: ' HTTPS://CRM.example.com/hooks',
  });
  if (!added.ok) throw new Error(JSON.stringify(added.errors));
  expect(added.secret).toMatch(/^whsec_/);
  expect(added.endpoint).toEqual({
    id: expect.stringMatching(/^ep_/) as string,
    name: 'CRM',
    url: 'https://crm.example.com/hooks',
    format: 'native',
    events: ['quote.created'],
    schedule: 'standard',
    rateLimitPerMinute: null,
    previousSecretUntil: null,
    status: 'enabled',
    createdAt: expect.any(Date) as Date,
  });
  const row = await database.db.endpoint.findUniqueOrThrow({ where: { id: added.endpoint.id } });
  expect(JSON.stringify(row)).not.toContain(added.secret);
  expect(unseal(row.secretSealed ?? '', TEST_KEYS)).toBe(added.secret);
  expect(await listEndpoints(database.db, shop.id)).toEqual([added.endpoint]);
  expect(await findKnownEndpoint(database.db, shop.id, added.endpoint.id)).toEqual({
    ...added.endpoint,
    removedAt: null,
  });
});

test('everything that is wrong is said at once, at its field', async () => {
  const refused = await addEndpoint(deps, shop, {
    ...draft,
    name: '  ',
    url: 'http://crm.example.com',
    events: [],
  });
  expect(refused).toEqual({
    ok: false,
    errors: [
      {
        field: 'name',
        message: telling('Enter a name, for example the system that listens there.'),
      },
      { field: 'events', message: telling('Choose at least one event.') },
      { field: 'url', message: telling('Use an address that starts with https://.') },
    ],
  });
  const alsoRefused = await addEndpoint(deps, shop, {
    ...draft,
    name: 'x'.repeat(81),
    url: 'https://inside.example.com',
    events: ['quote.created', 'orders/paid'],
  });
  expect(alsoRefused).toMatchObject({
    ok: false,
    errors: [
      { field: 'name' },
      { field: 'events' },
      { field: 'url', message: telling(/10\.0\.0\.1, which is in a private/) },
    ],
  });
  expect(await addEndpoint(deps, shop, { ...draft, name: 'C\0RM' })).toMatchObject({
    errors: [{ field: 'name' }],
  });
  expect(await listEndpoints(database.db, shop.id)).toEqual([]);
});

test('a rate limit, the receiver’s own secret and none at all are stored as they were chosen', async () => {
  const own = await addEndpoint(deps, shop, {
    ...draft,
    rateLimitPerMinute: ' 60 ',
    secret: { choice: 'own', text: 'the one it has' },
  });
  expect(own).toMatchObject({ ok: false, errors: [{ field: 'secret' }] });
  const added = await addEndpoint(deps, shop, {
    ...draft,
    rateLimitPerMinute: ' 60 ',
    secret: { choice: 'own', text: 'the-one-it-has' },
  });
  expect(added).toMatchObject({ ok: true, secret: null, endpoint: { rateLimitPerMinute: 60 } });
  const none = await addEndpoint(deps, shop, {
    ...draft,
    name: 'B2B',
    format: 'b2b_ninja',
    secret: { choice: 'none', text: '' },
  });
  expect(none).toMatchObject({ ok: true, secret: null, endpoint: { format: 'b2b_ninja' } });

  const rows = await database.db.endpoint.findMany({
    where: { shopId: shop.id },
    orderBy: { createdAt: 'asc' },
  });
  expect(unseal(rows[0]?.secretSealed ?? '', TEST_KEYS)).toBe('the-one-it-has');
  expect(JSON.stringify(rows)).not.toContain('the-one-it-has');
  expect(rows[1]?.secretSealed).toBeNull();
  const states = await Promise.all(rows.map(({ id }) => findSecretState(deps, shop.id, id)));
  expect(states).toEqual([
    { version: expect.stringMatching(/^[0-9a-f]{32}$/) as unknown, isReadable: true },
    { version: '', isReadable: true },
  ]);
});

test('one that is added again, because no answer came, is there once', async () => {
  const results = await Promise.all([1, 2, 3].map(() => addEndpoint(deps, shop, draft)));
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  expect(results.find(({ ok }) => !ok)).toMatchObject({
    errors: [{ field: 'name', message: telling(/of this name at this address already/) }],
  });
  // Two systems may listen at one address, and one system at two.
  expect(await addEndpoint(deps, shop, { ...draft, name: 'ERP' })).toMatchObject({ ok: true });
  const elsewhere = { ...draft, url: 'https://crm.example.com/more' };
  expect(await addEndpoint(deps, shop, elsewhere)).toMatchObject({ ok: true });
  const [first] = await listEndpoints(database.db, shop.id);
  await removeEndpoint(deps, shop.id, first?.id ?? '');
  const again = { ...draft, name: first?.name ?? '', url: first?.url ?? '' };
  expect(await addEndpoint(deps, shop, again)).toMatchObject({ ok: true });
});

test('of ten added at once five are taken, and one more when one is removed', async () => {
  const results = await Promise.all(
    Array.from({ length: 10 }, (_, nth) =>
      addEndpoint(deps, shop, { ...draft, name: `CRM ${nth}` }),
    ),
  );
  expect(results.filter(({ ok }) => ok)).toHaveLength(5);
  const full = await addEndpoint(deps, shop, draft);
  expect(full).toMatchObject({
    ok: false,
    errors: [{ field: null, message: telling(/You have 5 endpoints/) }],
  });

  const [first] = await listEndpoints(database.db, shop.id);
  await removeEndpoint(deps, shop.id, first?.id ?? '');
  expect(await addEndpoint(deps, shop, draft)).toMatchObject({ ok: true });
  expect(await listEndpoints(database.db, shop.id)).toHaveLength(5);
  // Another shop has its own five.
  expect(await addEndpoint(deps, await makeShop(database.db), draft)).toMatchObject({ ok: true });
});

test('removing gives up what is on its way and keeps the log; a second time there is nothing to remove', async () => {
  const { id } = await makeEndpoint(database.db, shop);
  const { deliveryIds } = await commitEvent(database.db, shop);
  expect(await removeEndpoint(deps, shop.id, id)).toEqual({ ok: true });
  expect(await removeEndpoint(deps, shop.id, id)).toEqual({ ok: false, reason: 'not_found' });
  expect((await findKnownEndpoint(database.db, shop.id, id))?.removedAt).toBeInstanceOf(Date);
  expect(await listEndpoints(database.db, shop.id)).toEqual([]);
  const delivery = await database.db.delivery.findUniqueOrThrow({ where: { id: deliveryIds[0] } });
  expect(delivery).toMatchObject({ status: 'cancelled', endpointId: id });
});

test("another shop's endpoint is not found and not removed", async () => {
  const { id } = await makeEndpoint(database.db, shop);
  const other = await makeShop(database.db);
  expect(await findKnownEndpoint(database.db, other.id, id)).toBeNull();
  expect(await removeEndpoint(deps, other.id, id)).toEqual({ ok: false, reason: 'not_found' });
  expect(await findKnownEndpoint(database.db, shop.id, id)).toMatchObject({ removedAt: null });
});
