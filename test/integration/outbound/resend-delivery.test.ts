import { expect, test } from 'vitest';
import { removeEndpoint } from '#app/outbound/remove-endpoint.server.ts';
import { resendDelivery } from '#app/outbound/resend-delivery.server.ts';
import { makeEndpoint, makeShop } from '#test/builders/outbound.ts';
import { setUpReplaying } from './replaying.ts';

const at = setUpReplaying();
const resend = (id: string | undefined, shopId = at.shop.id) =>
  resendDelivery(at.deps, shopId, id ?? '');
const SENT = { ok: true, waitsForResume: false };

test.each(['succeeded', 'failed', 'cancelled'] as const)(
  'one that is %s is sent again with its whole schedule, and its endpoint is woken',
  async (status) => {
    const [id] = await at.deliveries({ endpointId: at.endpointId, status, attempts: 4 });
    const before = await at.stored(id);
    expect(await resend(id)).toEqual(SENT);
    const after = await at.stored(id);
    expect(after).toMatchObject({
      status: 'pending',
      attemptCount: 4,
      attemptsBefore: 4,
      completedAt: null,
      deliveredAt: before.deliveredAt,
      eventId: before.eventId,
      body: before.body,
    });
    expect(after.nextAttemptAt.getTime()).toBeGreaterThan(before.nextAttemptAt.getTime());
    expect(at.queue.woken).toEqual([[at.endpointId]]);
  },
);

test('a double click sends it once: the second answers the same', async () => {
  const [id] = await at.deliveries({ endpointId: at.endpointId });
  expect(await Promise.all([resend(id), resend(id), resend(id)])).toEqual([SENT, SENT, SENT]);
  expect(await at.stored(id)).toMatchObject({ status: 'pending', attemptsBefore: 4 });
  expect(await resend(id)).toEqual(SENT);
  expect(await at.sendDue()).toEqual([id]);
  expect(await at.sendDue()).toEqual([]);
});

test('what waits for a retry has it at once, and goes on with its schedule from there', async () => {
  const waiting = { status: 'pending', attempts: 3, dueInMs: 86_400_000 } as const;
  const [id] = await at.deliveries({ endpointId: at.endpointId, ...waiting });
  expect(await resend(id)).toEqual(SENT);
  expect(await at.stored(id)).toMatchObject({ attemptCount: 3, attemptsBefore: 0 });
  expect(await at.sendDue()).toEqual([id]);
});

test('what is due already is left as it is: it may be under way this moment', async () => {
  const [id] = await at.deliveries({ endpointId: at.endpointId, status: 'pending' });
  const before = await at.stored(id);
  expect(await resend(id)).toEqual(SENT);
  expect(await at.stored(id)).toEqual(before);
});

test('to a paused endpoint it is queued and waits', async () => {
  const { id: endpointId } = await makeEndpoint(at.database.db, at.shop, { status: 'paused' });
  const [id] = await at.deliveries({ endpointId });
  expect(await resend(id)).toEqual({ ok: true, waitsForResume: true });
  expect((await at.stored(id)).status).toBe('pending');
});

test('one of an endpoint that is turned off or removed is refused and stays as it is', async () => {
  const { db } = at.database;
  const off = await makeEndpoint(db, at.shop, { status: 'disabled' });
  const gone = await makeEndpoint(db, at.shop);
  const [toOff] = await at.deliveries({ endpointId: off.id });
  const [toGone] = await at.deliveries({ endpointId: gone.id, status: 'cancelled' });
  await removeEndpoint({ db, clock: () => new Date() }, at.shop.id, gone.id);
  expect(await resend(toOff)).toEqual({ ok: false, reason: 'endpoint_disabled' });
  expect(await resend(toGone)).toEqual({ ok: false, reason: 'endpoint_removed' });
  expect((await at.stored(toOff)).status).toBe('failed');
  expect((await at.stored(toGone)).status).toBe('cancelled');
  expect(at.queue.woken).toEqual([]);
});

test('one that is not there, or another shop’s, is not found', async () => {
  const [id] = await at.deliveries({ endpointId: at.endpointId });
  const other = await makeShop(at.database.db);
  expect(await resend(id, other.id)).toEqual({ ok: false, reason: 'not_found' });
  expect(await resend('dlv_none')).toEqual({ ok: false, reason: 'not_found' });
  expect((await at.stored(id)).status).toBe('failed');
});

test('nothing is put on its way to an endpoint that is being turned off at that moment', async () => {
  const { db } = at.database;
  const [id] = await at.deliveries({ endpointId: at.endpointId });
  let resent: ReturnType<typeof resend> | undefined;
  await db.$transaction(async (tx) => {
    await tx.endpoint.update({ where: { id: at.endpointId }, data: { status: 'disabled' } });
    resent = resend(id);
    // It waits for the commit; without the lock it would be through long before.
    await tx.$executeRaw`SELECT pg_sleep(0.2)`;
  });
  expect(await resent).toEqual({ ok: false, reason: 'endpoint_disabled' });
  expect((await at.stored(id)).status).toBe('failed');
});

test('a queue that cannot be reached does not keep it from being sent again', async () => {
  const [id] = await at.deliveries({ endpointId: at.endpointId });
  const queue = { ...at.queue, wake: () => Promise.reject(new Error('gone')) };
  expect(await resendDelivery({ ...at.deps, queue }, at.shop.id, id ?? '')).toEqual(SENT);
  expect((await at.stored(id)).status).toBe('pending');
});
