import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { disableEndpoint } from '#app/outbound/disable-endpoint.server.ts';
import { removeEndpoint } from '#app/outbound/remove-endpoint.server.ts';
import { setEndpointStatus } from '#app/outbound/set-endpoint-status.server.ts';
import { makeAttempts } from '#test/builders/attempts.ts';
import { commitEvent, makeEndpoint, makeShop, type TestShop } from '#test/builders/outbound.ts';
import { createTestDatabase, type TestDatabase } from '#test/setup/test-database.ts';

const NOW = new Date('2026-11-21T18:00:00.000Z');
const URL_NOW = 'https://crm.example.com/hooks';
const DAY_MS = 24 * 60 * 60 * 1_000;

let database: TestDatabase;
let shop: TestShop;
let endpointId: string;

beforeAll(async () => {
  database = await createTestDatabase();
});
beforeEach(async () => {
  shop = await makeShop(database.db);
  await database.db.shop.update({
    where: { id: shop.id },
    data: { contactEmail: 'sales@acme.example' },
  });
  endpointId = (await makeEndpoint(database.db, shop, { url: URL_NOW })).id;
});
afterAll(() => database.drop());

function disable(reason: 'gone' | 'failing', url = URL_NOW): Promise<void> {
  const deps = { db: database.db, clock: () => NOW, failingDays: 5, apiKey: 'api-key' };
  return disableEndpoint(deps, { shopId: shop.id, endpointId, url }, reason);
}

/** As the lane notes a run of failures. */
async function failingFor(days: number): Promise<Date> {
  const failingSince = new Date(Date.now() - days * DAY_MS);
  const lane = { shopId: shop.id, failuresInRow: 400, failingSince, openUntil: new Date() };
  await database.db.lane.upsert({
    where: { endpointId },
    create: { endpointId, ...lane },
    update: lane,
  });
  return failingSince;
}

const endpoint = () => database.db.endpoint.findUniqueOrThrow({ where: { id: endpointId } });
const emails = () => database.db.email.findMany({ where: { shopId: shop.id } });
const deliveries = async () =>
  (await database.db.delivery.findMany({ where: { endpointId } })).map(({ status }) => status);

test('an endpoint that has failed for five days is turned off, what waits fails, and the merchant is told', async () => {
  await failingFor(5.01);
  await commitEvent(database.db, shop);
  await commitEvent(database.db, shop);
  await makeAttempts(database.db, shop, [
    { endpointId, startedAt: new Date(), statusCode: 503, error: 'The server answered 503.' },
  ]);

  await disable('failing');

  expect(await endpoint()).toMatchObject({
    status: 'disabled',
    disabledAt: NOW,
    disabledReason: 'failing',
  });
  expect(await deliveries()).toEqual(['failed', 'failed', 'failed']);
  const [email, ...others] = await emails();
  expect(others).toEqual([]);
  expect(email).toMatchObject({ to: 'sales@acme.example', status: 'pending', nextAttemptAt: NOW });
  const store = shop.domain.split('.')[0];
  for (const said of [
    'Every attempt to reach it has failed since',
    '2 deliveries were still on their way',
    'Last error: The server answered 503.',
    `https://admin.shopify.com/store/${store}/apps/api-key/app/settings/integrations/${endpointId}`,
  ]) {
    expect(email?.text).toContain(said);
  }
});

test('one that has failed for less, or succeeded meanwhile, stays on', async () => {
  await failingFor(4.99);
  await disable('failing');
  await database.db.lane.update({ where: { endpointId }, data: { failingSince: null } });
  await disable('failing');
  expect(await endpoint()).toMatchObject({ status: 'enabled', disabledAt: null });
  expect(await emails()).toEqual([]);
});

test('one that answered 410 is turned off at once, though it never failed before', async () => {
  await disable('gone');
  expect(await endpoint()).toMatchObject({ status: 'disabled', disabledReason: 'gone' });
  expect((await emails())[0]?.text).toContain('410');
});

test('however many workers find out, one mail is written', async () => {
  await failingFor(6);
  await Promise.all([disable('failing'), disable('gone'), disable('failing'), disable('gone')]);
  await disable('failing');
  expect(await emails()).toHaveLength(1);
});

test('one with another address since, or removed, is left alone', async () => {
  await disable('gone', 'https://old.example.com/hooks');
  expect(await endpoint()).toMatchObject({ status: 'enabled' });
  await removeEndpoint({ db: database.db, clock: () => NOW }, shop.id, endpointId);
  await disable('gone');
  expect(await endpoint()).toMatchObject({ status: 'enabled' });
  expect(await emails()).toEqual([]);
});

test('of another shop nothing is turned off', async () => {
  const stranger = await makeShop(database.db);
  const deps = { db: database.db, clock: () => NOW, failingDays: 5, apiKey: 'api-key' };
  await disableEndpoint(deps, { shopId: stranger.id, endpointId, url: URL_NOW }, 'gone');
  expect(await endpoint()).toMatchObject({ status: 'enabled' });
});

test('a shop whose address is not known yet gets no mail, and its endpoint is off all the same', async () => {
  await database.db.shop.update({ where: { id: shop.id }, data: { contactEmail: null } });
  await disable('gone');
  expect(await endpoint()).toMatchObject({ status: 'disabled' });
  expect(await emails()).toEqual([]);
});

test('enabled again it begins anew, and its lane is woken', async () => {
  await failingFor(6);
  await disable('failing');
  const woken: string[][] = [];
  const queue = {
    wake: (ids: string[]) => Promise.resolve(void woken.push(ids)),
    close: () => Promise.resolve(),
  };
  const which = { shopId: shop.id, id: endpointId };
  expect(await setEndpointStatus({ db: database.db, queue }, which, 'enabled')).toEqual({
    ok: true,
  });
  expect(await endpoint()).toMatchObject({
    status: 'enabled',
    disabledAt: null,
    disabledReason: null,
  });
  expect(await database.db.lane.findUniqueOrThrow({ where: { endpointId } })).toMatchObject({
    failuresInRow: 0,
    failingSince: null,
    openUntil: null,
  });
  expect(woken).toEqual([[endpointId]]);
  await disable('failing');
  expect(await endpoint()).toMatchObject({ status: 'enabled' });
});

test('enabling an endpoint of another shop touches neither it nor its lane', async () => {
  await failingFor(6);
  const stranger = await makeShop(database.db);
  const queue = { wake: () => Promise.resolve(), close: () => Promise.resolve() };
  const which = { shopId: stranger.id, id: endpointId };
  expect(await setEndpointStatus({ db: database.db, queue }, which, 'enabled')).toEqual({
    ok: false,
    reason: 'not_found',
  });
  const lane = await database.db.lane.findUniqueOrThrow({ where: { endpointId } });
  expect(lane.failuresInRow).toBe(400);
});
