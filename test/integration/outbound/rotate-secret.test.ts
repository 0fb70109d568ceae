import { createHmac, timingSafeEqual } from 'node:crypto';
import { Webhook as StandardWebhook } from 'standardwebhooks';
import { Webhook as SvixWebhook } from 'svix';
import { expect, test } from 'vitest';
import { unseal } from '#app/encryption.server.ts';
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

  async function rotate(id: string, overlap: OverlapHours): Promise<string> {
    const rotated = await rotateSecret(at.pipeline.deps, { shopId: at.shop.id, id }, overlap);
    if (!rotated.ok) throw new Error(rotated.reason);
    return rotated.secret;
  }

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
    expect(await endOverlap(at.database.db, at.shop.id, id)).toEqual({ ok: true });
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

  test("another shop's endpoint, or one that was removed, keeps its secrets", async () => {
    const { db } = at.database;
    const { id } = await at.endpoint();
    await rotate(id, 24);
    const sealed = () => db.endpoint.findUniqueOrThrow({ where: { id } });
    const other = await makeShop(db);
    const before = await sealed();
    const refused = { ok: false, reason: 'not_found' };
    expect(await rotateSecret(at.pipeline.deps, { shopId: other.id, id }, 0)).toEqual(refused);
    expect(await endOverlap(db, other.id, id)).toEqual(refused);
    expect(await sealed()).toEqual(before);

    await removeEndpoint({ db, clock: () => new Date() }, at.shop.id, id);
    expect(await rotateSecret(at.pipeline.deps, { shopId: at.shop.id, id }, 0)).toEqual(refused);
    expect(await endOverlap(db, at.shop.id, id)).toEqual(refused);
    expect(await sealed()).toMatchObject({
      secretSealed: before.secretSealed,
      previousSecretSealed: before.previousSecretSealed,
    });
  });
});
