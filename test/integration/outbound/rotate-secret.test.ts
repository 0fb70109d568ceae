import { createHmac, timingSafeEqual } from 'node:crypto';
import { Webhook as StandardWebhook } from 'standardwebhooks';
import { Webhook as SvixWebhook } from 'svix';
import { expect, test } from 'vitest';
import { unseal } from '#app/encryption.server.ts';
import { findSecretState } from '#app/outbound/find-secret-state.server.ts';
import { endOverlap } from '#app/outbound/end-overlap.server.ts';
import { removeEndpoint } from '#app/outbound/remove-endpoint.server.ts';
import { rotateSecret } from '#app/outbound/rotate-secret.server.ts';
import { OVERLAP_HOURS, type OverlapHours } from '#app/outbound/secret-overlap.ts';
import { makeShop, TEST_KEYS } from '#test/builders/outbound.ts';
import { describeOnEachBackend } from '#test/setup/queue-backends.ts';
import { setUpDelivering } from './delivering.ts';
import type { Received } from './tls-receiver.ts';

/** The verification that AddToQuote's guide gives its readers, as it stands there. */
function verifyWebhook(body: string, signature: string, secret: string): boolean {
  const hmac = createHmac('sha256', secret);
  const digest = hmac.update(body, 'utf8').digest('hex');
  return timingSafeEqual(Buffer.from(signature), Buffer.from(digest));
}

type Checker = 'guide' | 'guide, previous' | 'standardwebhooks' | 'svix';

/** Which of the checkers a receiver that knows only `secret` is content with. */
function content({ body, headers }: Received, secret: string): Checker[] {
  const strings = headers as Record<string, string>;
  const previous = strings['x-addtoquote-signature-previous'];
  const isContent: Record<Checker, () => unknown> = {
    guide: () => verifyWebhook(body, strings['x-addtoquote-signature'] ?? '', secret),
    'guide, previous': () => previous !== undefined && verifyWebhook(body, previous, secret),
    standardwebhooks: () => new StandardWebhook(secret).verify(body, strings),
    svix: () => new SvixWebhook(secret).verify(body, strings),
  };
  return (Object.keys(isContent) as Checker[]).filter((checker) => {
    try {
      // The packages throw when they are not content; only the guide's code answers.
      return isContent[checker]() !== false;
    } catch {
      return false;
    }
  });
}

const AS_CURRENT: Checker[] = ['guide', 'standardwebhooks', 'svix'];
const AS_PREVIOUS: Checker[] = ['guide, previous', 'standardwebhooks', 'svix'];

describeOnEachBackend('rotating a secret', (queueBackend) => {
  const at = setUpDelivering(queueBackend);

  /** What a page shows that is read now. */
  const seen = async (id: string) =>
    (await findSecretState(at.pipeline.deps, at.shop.id, id)).version;

  async function rotate(id: string, overlapHours: OverlapHours): Promise<string> {
    const how = { overlapHours, seen: await seen(id) };
    const rotated = await rotateSecret(at.pipeline.deps, { shopId: at.shop.id, id }, how);
    if (!rotated.ok) throw new Error(rotated.reason);
    return rotated.secret;
  }
  const end = async (id: string, shopId = at.shop.id) =>
    endOverlap(at.database.db, { shopId, id }, await seen(id));

  /** Delivers one more event. */
  async function next(): Promise<Received> {
    await at.delivered('succeeded');
    const received = at.receiver.received.at(-1);
    if (!received) throw new Error('nothing arrived');
    return received;
  }

  /**
   * As if the overlap had been over for a millisecond, by the database's clock. A worker that holds the
   * lane knows with its next renewal, a second later; one that takes it knows at once.
   */
  async function elapse(id: string): Promise<void> {
    const { db } = at.database;
    await db.$executeRaw`
      UPDATE endpoints SET previous_secret_until = now() - interval '1 ms' WHERE id = ${id}`;
    const holder = async () =>
      (await db.lane.findUniqueOrThrow({ where: { endpointId: id } })).holder;
    await expect.poll(holder, { timeout: 20_000 }).toBeNull();
  }

  test('before, during and after the overlap the right secrets sign, as all three checkers see it', async () => {
    const { id, secret: old } = await at.endpoint();
    const before = await next();
    expect(content(before, old)).toEqual(AS_CURRENT);
    expect(before.headers).not.toHaveProperty('x-addtoquote-signature-previous');

    const fresh = await rotate(id, 24);
    expect(fresh).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    const during = await next();
    expect(content(during, fresh)).toEqual(AS_CURRENT);
    expect(content(during, old)).toEqual(AS_PREVIOUS);
    expect(String(during.headers['webhook-signature']).split(' ')).toHaveLength(2);

    await elapse(id);
    const after = await next();
    expect(content(after, fresh)).toEqual(AS_CURRENT);
    expect(content(after, old)).toEqual([]);
    expect(after.headers).not.toHaveProperty('x-addtoquote-signature-previous');
    expect(String(after.headers['webhook-signature']).split(' ')).toHaveLength(1);
  });

  test('without an overlap, and once it is ended early, only the new secret signs', async () => {
    const { id, secret: first } = await at.endpoint();
    const second = await rotate(id, 0);
    const atOnce = await next();
    expect(content(atOnce, second)).toEqual(AS_CURRENT);
    expect(content(atOnce, first)).toEqual([]);

    const third = await rotate(id, 168);
    expect(content(await next(), second)).toEqual(AS_PREVIOUS);
    expect(await end(id)).toEqual({ ok: true });
    const ended = await next();
    expect(content(ended, third)).toEqual(AS_CURRENT);
    expect(content(ended, second)).toEqual([]);
  });

  test('a second rotation within the overlap ends the first secret', async () => {
    const { id, secret: first } = await at.endpoint();
    const second = await rotate(id, 24);
    const third = await rotate(id, 24);
    const received = await next();
    expect(content(received, third)).toEqual(AS_CURRENT);
    expect(content(received, second)).toEqual(AS_PREVIOUS);
    expect(content(received, first)).toEqual([]);
  });

  test.each(OVERLAP_HOURS)(
    'an overlap of %i hours, by the clock of the database',
    async (hours) => {
      const { id } = await at.endpoint();
      const secret = await rotate(id, hours);
      const [row] = await at.database.db.$queryRaw<[{ left: number | null }]>`
      SELECT extract(epoch FROM previous_secret_until - now())::float8 / 3600 AS left
        FROM endpoints WHERE id = ${id}`;
      if (hours === 0) expect(row.left).toBeNull();
      else expect(row.left).toBeCloseTo(hours, 1);
      const stored = await at.database.db.endpoint.findUniqueOrThrow({ where: { id } });
      expect(JSON.stringify(stored)).not.toContain(secret);
      expect(unseal(stored.secretSealed ?? '', TEST_KEYS)).toBe(secret);
      expect(stored.previousSecretSealed === null).toBe(hours === 0);
    },
  );

  test('where one signature is all that fits, or there was no secret, nothing overlaps', async () => {
    const { db } = at.database;
    for (const format of ['superoffice', 'b2b_ninja'] as const) {
      const { id } = await at.endpoint({ format });
      await rotate(id, 24);
      const none = { previousSecretSealed: null, previousSecretUntil: null };
      expect(await db.endpoint.findUniqueOrThrow({ where: { id } })).toMatchObject(none);
    }
    const { id } = await at.endpoint({ format: 'b2b_ninja' });
    await db.endpoint.update({ where: { id }, data: { secretSealed: null } });
    const first = await rotate(id, 24);
    const { secretSealed } = await db.endpoint.findUniqueOrThrow({ where: { id } });
    expect(unseal(secretSealed ?? '', TEST_KEYS)).toBe(first);
  });

  test('of two people who regenerate it at the same moment the second is told, and the secret in use goes on', async () => {
    const { id, secret: inUse } = await at.endpoint();
    const which = { shopId: at.shop.id, id };
    // Both have the page open; their clicks arrive together.
    const how = { overlapHours: 24, seen: await seen(id) } as const;
    const both = await Promise.all([1, 2].map(() => rotateSecret(at.pipeline.deps, which, how)));
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.filter(({ ok }) => !ok)).toEqual([{ ok: false, reason: 'changed' }]);
    const fresh = both.flatMap((rotated) => (rotated.ok ? [rotated.secret] : []))[0] ?? '';
    const received = await next();
    expect(content(received, fresh)).toEqual(AS_CURRENT);
    expect(content(received, inUse)).toEqual(AS_PREVIOUS);

    // Nor is it ended by somebody whose page still shows the one before.
    expect(await endOverlap(at.database.db, which, how.seen)).toEqual({
      ok: false,
      reason: 'changed',
    });
    expect(content(await next(), inUse)).toEqual(AS_PREVIOUS);
  });

  test('the first secret of an endpoint that had none is made by one of two people', async () => {
    const { id } = await at.endpoint({ format: 'b2b_ninja' });
    await at.database.db.endpoint.update({ where: { id }, data: { secretSealed: null } });
    const how = { overlapHours: 0, seen: '' } as const;
    const rotated = () => rotateSecret(at.pipeline.deps, { shopId: at.shop.id, id }, how);
    expect(await rotated()).toMatchObject({ ok: true });
    expect(await rotated()).toEqual({ ok: false, reason: 'changed' });
  });

  test('one that cannot be read any more is replaced, overlaps with nothing, and everything leaves again', async () => {
    const { id } = await at.endpoint();
    const { db } = at.database;
    await db.endpoint.update({ where: { id }, data: { secretSealed: 'lost-key.AAAA' } });
    expect(await findSecretState(at.pipeline.deps, at.shop.id, id)).toMatchObject({
      isReadable: false,
    });
    expect((await at.delivered('failed')).attempts).toHaveLength(4);
    const fresh = await rotate(id, 24);
    expect(await db.endpoint.findUniqueOrThrow({ where: { id } })).toMatchObject({
      previousSecretSealed: null,
    });
    expect(content(await next(), fresh)).toEqual(AS_CURRENT);
  });

  test("another shop's endpoint, or one that was removed, keeps its secrets", async () => {
    const { db } = at.database;
    const { id } = await at.endpoint();
    await rotate(id, 24);
    const sealed = () => db.endpoint.findUniqueOrThrow({ where: { id } });
    const other = await makeShop(db);
    const before = await sealed();
    const refused = { ok: false, reason: 'not_found' };
    const how = { overlapHours: 0, seen: await seen(id) } as const;
    expect(await rotateSecret(at.pipeline.deps, { shopId: other.id, id }, how)).toEqual(refused);
    expect(await end(id, other.id)).toEqual(refused);
    expect(await sealed()).toEqual(before);

    await removeEndpoint({ db, clock: () => new Date() }, at.shop.id, id);
    expect(await rotateSecret(at.pipeline.deps, { shopId: at.shop.id, id }, how)).toEqual(refused);
    expect(await end(id)).toEqual(refused);
    expect(await sealed()).toMatchObject({
      secretSealed: before.secretSealed,
      previousSecretSealed: before.previousSecretSealed,
    });
  });
});
