import type { Db } from '#app/db.server.ts';
import type { Actor } from '#app/quotes/actor.ts';
import type { StepRefusal, TakenStep } from '#app/quotes/steps/step-outcome.ts';
import { linkSecret } from '#app/quotes/versions/customer-link.server.ts';
import { sendQuote } from '#app/quotes/versions/send-quote.server.ts';
import type { SendRequest } from '#app/quotes/versions/send-request.ts';
import { TEST_KEYS, type TestShop } from '#test/builders/outbound.ts';
import { makeQuote } from '#test/builders/stored-quotes.ts';

export const NOW = new Date('2026-11-22T12:00:00.000Z');
export const HOUR_MS = 60 * 60 * 1_000;
export const DAY_MS = 24 * HOUR_MS;

export const later = (ms: number): Date => new Date(NOW.getTime() + ms);

/** To Ada, for 30 days. */
export const request = (changes: Partial<SendRequest> = {}): SendRequest => ({
  recipients: ['ada@example.com'],
  message: '',
  expiresAt: later(30 * DAY_MS),
  ...changes,
});

export const deps = (db: Db, now = NOW) => ({
  db,
  clock: () => now,
  encryptionKeys: TEST_KEYS,
});

/** The step, or the test fails. */
export function taken(outcome: TakenStep | StepRefusal): TakenStep {
  if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome)}`);
  return outcome;
}

interface Sent {
  quoteId: string;
  /** Of the customer's link. */
  secret: string;
}

/** A quote that was made and sent. */
export async function sendOne(
  db: Db,
  who: { shop: TestShop; actor: Actor },
  changes: Partial<SendRequest> = {},
): Promise<Sent> {
  const { id: quoteId } = await makeQuote(db, who.shop);
  taken(await sendQuote(deps(db), { ...who, quoteId }, request(changes)));
  return { quoteId, secret: await lastSecret(db, quoteId) };
}

/** The secret part of the link to the last version that was sent. */
export async function lastSecret(db: Db, quoteId: string, keys = TEST_KEYS): Promise<string> {
  const version = await db.quoteVersion.findFirstOrThrow({
    where: { quoteId, sentAt: { not: null } },
    orderBy: { number: 'desc' },
  });
  return linkSecret({ ...version, revokedAt: null }, keys) ?? '';
}

/** The events of a quote, in their order: type and data. */
export async function eventsOf(db: Db, quoteId: string) {
  const events = await db.event.findMany({ where: { quoteId }, orderBy: { sequence: 'asc' } });
  return events.map(({ type, sequence, body }) => {
    const { data } = JSON.parse(body) as { data: Record<string, unknown> };
    return { type, sequence, data };
  });
}
