import { randomUUID } from 'node:crypto';
import { db } from '#app/db.server.ts';
import { SYSTEM, type Actor } from '#app/quotes/actor.ts';
import { editQuote } from '#app/quotes/edit/edit-quote.server.ts';
import { requestQuote } from '#app/quotes/request-quote.server.ts';
import { addNote } from '#app/quotes/steps/add-note.server.ts';
import { addTag } from '#app/quotes/steps/add-tag.server.ts';
import { assignQuote } from '#app/quotes/steps/assign-quote.server.ts';
import { changeStage } from '#app/quotes/steps/change-stage.server.ts';
import { CURRENT, type CurrentQuote } from '#app/quotes/steps/current-quote.ts';
import { removeQuote } from '#app/quotes/steps/remove.server.ts';
import { removeTag } from '#app/quotes/steps/remove-tag.server.ts';
import { renewQuote } from '#app/quotes/steps/renew.server.ts';
import { answerVersion } from '#app/quotes/versions/answer-version.server.ts';
import { linkSecret } from '#app/quotes/versions/customer-link.server.ts';
import { sendQuote } from '#app/quotes/versions/send-quote.server.ts';
import type { InstalledShop } from '#app/shopify/find-shop.server.ts';
import { shopThatSells } from '#test/builders/admin-graphql.ts';
import { TEST_KEYS } from '#test/builders/outbound.ts';
import { editOf } from '#test/builders/quote-edit.ts';
import { quoteRequest } from '#test/builders/quotes.ts';
import { nowMs } from '../clock.ts';

/** Where somebody works: the first of the members looks at the lists. */
export interface Desk {
  shop: InstalledShop;
  stageIds: readonly string[];
  memberIds: readonly string[];
}

/** Milliseconds of each step, by its name. */
export type StepTimes = Record<string, number>;

const deps = {
  db,
  clock: () => new Date(),
  encryptionKeys: TEST_KEYS,
  // Never asked: what is measured is the app's own part.
  admin: shopThatSells(),
};

/**
 * Takes the steps of a quote's life, one after the other, and answers how long each took. It is requested
 * before, and afterwards; a second one is asked for and removed on the way.
 */
export async function throughLife(desk: Desk, quoteId: string): Promise<StepTimes> {
  const { shop, memberIds, stageIds } = desk;
  const on = { shop, quoteId, actor: SOMEBODY };
  const before = await current(quoteId);
  const times: StepTimes = {};
  const timed = async (name: string, step: () => Promise<{ ok: boolean }>): Promise<void> => {
    const startedAt = nowMs();
    const taken = await step();
    times[name] = nowMs() - startedAt;
    if (!taken.ok) throw new Error(`The step "${name}" was refused: ${JSON.stringify(taken)}`);
  };

  await timed('assign', () => assignQuote(deps, on, another(memberIds, before.assigneeId)));
  await timed('stage', () => changeStage(deps, on, another(stageIds, before.stageId)));
  await timed('addTag', () => addTag(deps, on, 'to be measured'));
  await timed('removeTag', () => removeTag(deps, on, 'to be measured'));
  await timed('note', () => addNote(deps, on, { content: 'They ask for samples.', mentions: [] }));
  const read = await current(quoteId);
  const reference = { revision: read.revision, sequence: read.lastSequence };
  const poNumber = `PO-${read.revision}`;
  await timed('edit', () =>
    editQuote(deps, { ...on, read: reference }, editOf(read, { poNumber })),
  );
  const letter = { recipients: [read.customerEmail], message: 'As we said on the phone.' };
  const expiresAt = new Date(Date.now() + 30 * DAY_MS);
  await timed('send', () => sendQuote(deps, on, { ...letter, expiresAt }));
  const answered = { shop, secret: await lastSecret(quoteId), reason: 'Too dear.' };
  await timed('reject', () => answerVersion(deps, { ...answered, answer: 'rejected' }));
  await timed('renew', () => renewQuote(deps, on));
  let madeId = '';
  await timed('request', async () => {
    const made = await requestQuote(
      deps,
      { shop, admin: deps.admin, customerGid: null },
      quoteRequest({ client_key: randomUUID() }),
    );
    if (made.ok) madeId = made.quote.id;
    return made;
  });
  await timed('remove', () => removeQuote(deps, { ...on, quoteId: madeId }));
  return times;
}

const DAY_MS = 24 * 60 * 60 * 1_000;

const SOMEBODY: Actor = { ...SYSTEM, kind: 'member', name: 'Somebody' };

function current(quoteId: string): Promise<CurrentQuote> {
  return db.quote.findUniqueOrThrow({ where: { id: quoteId }, include: CURRENT });
}

function another(ids: readonly string[], but: string | null): string {
  const others = ids.filter((id) => id !== but);
  return others[Math.floor(Math.random() * others.length)] ?? '';
}

async function lastSecret(quoteId: string): Promise<string> {
  const version = await db.quoteVersion.findFirstOrThrow({
    where: { quoteId },
    orderBy: { number: 'desc' },
  });
  return linkSecret(version, TEST_KEYS) ?? '';
}
