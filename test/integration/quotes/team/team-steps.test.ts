import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '#app/quotes/actor.ts';
import { EVENTS, type EventType } from '#app/quotes/events.ts';
import { addEmail, MAX_EMAILS } from '#app/quotes/steps/add-email.server.ts';
import { addNote } from '#app/quotes/steps/add-note.server.ts';
import { addTag } from '#app/quotes/steps/add-tag.server.ts';
import { assignQuote } from '#app/quotes/steps/assign-quote.server.ts';
import { changeStage } from '#app/quotes/steps/change-stage.server.ts';
import { MAX_NOTE } from '#app/quotes/steps/note.ts';
import { removeEmail } from '#app/quotes/steps/remove-email.server.ts';
import { removeTag } from '#app/quotes/steps/remove-tag.server.ts';
import type { StepOn } from '#app/quotes/steps/step.ts';
import { MAX_TAGS } from '#app/quotes/steps/tag.ts';
import type { InstalledShop } from '#app/shopify/find-shop.server.ts';
import { makeEndpoint } from '#test/builders/outbound.ts';
import { makeShop } from '#test/builders/quotes.ts';
import { makeMember, makeQuote } from '#test/builders/stored-quotes.ts';
import { receiveFromB2bNinja } from '#test/receivers/b2b-ninja.ts';
import { createTestDatabase, type TestDatabase } from '#test/setup/test-database.ts';
import { saying } from '../saying.ts';

const AT = new Date('2026-11-22T09:00:00.000Z');

let database: TestDatabase;
let shop: InstalledShop;
let riley: Actor & { memberId: string };
beforeAll(async () => void (database = await createTestDatabase()));
afterAll(() => database.drop());
beforeEach(async () => {
  shop = await makeShop(database.db);
  riley = await makeMember(database.db, shop, { name: 'Riley' });
});

const deps = () => ({ db: database.db, clock: () => AT });
const stored = (quoteId: string) =>
  database.db.quote.findUniqueOrThrow({ where: { id: quoteId }, include: { stage: true } });
const stageNamed = (name: string, of = shop) =>
  database.db.stage.findFirstOrThrow({ where: { shopId: of.id, name } });
const mailsAbout = (quoteId: string) => database.db.email.findMany({ where: { quoteId } });
const invalidAt = (field: string) => ({
  ok: false,
  reason: 'invalid',
  errors: [{ field, message: saying(/\.$/) }],
});

async function made(changes: Parameters<typeof makeQuote>[2] = {}) {
  const quote = await makeQuote(database.db, shop, changes);
  return { quote, on: { shop, quoteId: quote.id, actor: riley } satisfies StepOn };
}

/** What endpoints were told of a quote, each checked against its schema, in order. */
async function told(quoteId: string) {
  const events = await database.db.event.findMany({
    where: { quoteId },
    orderBy: { sequence: 'asc' },
  });
  return events.map(({ type, body }) => {
    const { data } = JSON.parse(body) as { data: Record<string, unknown> };
    EVENTS[type as EventType].data.strict().parse(data);
    return { type, ...data };
  });
}

describe('the stage', () => {
  test('a quote moves to another stage, and back, each told with both names', async () => {
    const { quote, on } = await made();
    const endpoint = await makeEndpoint(database.db, shop, { events: ['quote.stage_changed'] });
    const review = await stageNamed('In review');
    const taken = await changeStage(deps(), on, review.id);
    expect(taken).toMatchObject({ ok: true, sequence: 1, endpointIds: [endpoint.id] });
    expect(await changeStage(deps(), on, quote.stageId)).toMatchObject({ ok: true, sequence: 2 });
    const by = { changed_at: AT.toISOString(), changed_by: 'Riley' };
    expect(await told(quote.id)).toMatchObject([
      { type: 'quote.stage_changed', old_stage: 'New', new_stage: 'In review', ...by },
      { type: 'quote.stage_changed', old_stage: 'In review', new_stage: 'New', ...by },
    ]);
    expect((await stored(quote.id)).stage.name).toBe('New');
  });

  test('the stage it is in already is no event', async () => {
    const { quote, on } = await made();
    expect(await changeStage(deps(), on, quote.stageId)).toMatchObject({ ok: true });
    expect(await told(quote.id)).toEqual([]);
  });

  test('a stage of nobody’s, or another shop’s, is refused', async () => {
    const { quote, on } = await made();
    const other = await makeShop(database.db);
    await makeQuote(database.db, other);
    const foreign = await stageNamed('In review', other);
    expect(await changeStage(deps(), on, 'stg_none')).toMatchObject(invalidAt('stage'));
    expect(await changeStage(deps(), on, foreign.id)).toMatchObject(invalidAt('stage'));
    expect((await stored(quote.id)).stageId).toBe(quote.stageId);
  });
});

describe('the assignee', () => {
  test('somebody of the team gets the quote and is written to; then it is nobody’s again', async () => {
    const { quote, on } = await made();
    const bo = await makeMember(database.db, shop, { name: 'Bo', email: 'bo@example.com' });
    expect(await assignQuote(deps(), on, bo.memberId)).toMatchObject({ ok: true });
    expect(await assignQuote(deps(), on, null)).toMatchObject({ ok: true });
    expect(await told(quote.id)).toMatchObject([
      {
        type: 'quote.assigned',
        assignee: { name: 'Bo', email: 'bo@example.com' },
        assigned_at: AT.toISOString(),
      },
      { type: 'quote.assigned', assignee: null },
    ]);
    expect((await stored(quote.id)).assigneeId).toBeNull();
    const [mail, ...more] = await mailsAbout(quote.id);
    expect(more).toEqual([]);
    expect(mail).toMatchObject({ to: 'bo@example.com', shopId: shop.id });
    expect(mail?.text).toContain('Riley assigned this quote to you.');
    expect(mail?.text).toContain(`/apps/test-api-key/app/quotes/${quote.id}`);
  });

  test('whoever takes a quote themselves, or has no address, is not written to', async () => {
    const { quote, on } = await made();
    const unnamed = await makeMember(database.db, shop, { name: 'Staff member', email: '' });
    await assignQuote(deps(), on, riley.memberId);
    await assignQuote(deps(), on, unnamed.memberId);
    expect(await told(quote.id)).toHaveLength(2);
    expect(await mailsAbout(quote.id)).toEqual([]);
  });

  test.each([
    {
      member: 'de',
      shopIn: 'fr',
      said: 'Riley hat Ihnen dieses Angebot zugewiesen.',
      total: 'Gesamtbetrag:',
    },
    {
      member: null,
      shopIn: 'fr-CA',
      said: 'Riley vous a attribué ce devis.',
      total: 'Total\u00a0:',
    },
    { member: null, shopIn: 'ja', said: 'Riley assigned this quote to you.', total: 'Total:' },
    { member: null, shopIn: null, said: 'Riley assigned this quote to you.', total: 'Total:' },
  ])(
    'who has the admin in $member and whose shop is in $shopIn reads “$said”',
    async ({ member: locale, shopIn, said, total }) => {
      await database.db.shop.update({
        where: { id: shop.id },
        data: { locale: shopIn, currency: 'USD', moneyFormat: '$ {{amount}}' },
      });
      const { quote, on } = await made();
      const bo = await makeMember(database.db, shop, { email: 'bo@example.com', locale });
      await assignQuote(deps(), on, bo.memberId);
      const [mail] = await mailsAbout(quote.id);
      expect(mail?.text).toContain(said);
      expect(mail?.text).toContain(`${total} $ 185.00 USD`);
    },
  );

  test('the same person again is no event', async () => {
    const { quote, on } = await made({ assigneeId: riley.memberId });
    expect(await assignQuote(deps(), on, riley.memberId)).toMatchObject({ ok: true });
    expect(await told(quote.id)).toEqual([]);
  });

  test('somebody who left, or of another shop’s team, is refused', async () => {
    const { quote, on } = await made();
    const left = await makeMember(database.db, shop, { removedAt: AT });
    const foreign = await makeMember(database.db, await makeShop(database.db));
    for (const { memberId } of [left, foreign]) {
      expect(await assignQuote(deps(), on, memberId)).toMatchObject(invalidAt('assignee'));
    }
    expect(await told(quote.id)).toEqual([]);
  });
});

describe('notes', () => {
  test('a note is kept with its author, and whoever it mentions is written to', async () => {
    const { quote, on } = await made();
    const bo = await makeMember(database.db, shop, { email: 'bo@example.com' });
    const mentions = [bo.memberId, riley.memberId, bo.memberId];
    const content = ' Ask for a larger discount.\r\nThey buy a lot. ';
    expect(await addNote(deps(), on, { content, mentions })).toMatchObject({ ok: true });
    const clean = 'Ask for a larger discount.\nThey buy a lot.';
    expect(await told(quote.id)).toMatchObject([
      {
        type: 'quote.note_added',
        content: clean,
        author_name: 'Riley',
        added_at: AT.toISOString(),
      },
    ]);
    expect(await database.db.quoteNote.findMany({ where: { quoteId: quote.id } })).toMatchObject([
      {
        content: clean,
        authorId: riley.memberId,
        authorName: 'Riley',
        mentions: expect.arrayContaining([bo.memberId, riley.memberId]) as string[],
      },
    ]);
    const mails = await mailsAbout(quote.id);
    expect(mails.map(({ to }) => to)).toEqual(['bo@example.com']);
    expect(mails[0]?.subject).toBe(`Riley mentioned you on ${quote.name}`);
    expect(mails[0]?.text).toContain('They buy a lot.');
  });

  test('each who is mentioned is written to in their own language', async () => {
    const { quote, on } = await made();
    const people = await Promise.all(
      ['de', 'fr', null].map((locale) => makeMember(database.db, shop, { locale })),
    );
    const mentions = people.map(({ memberId }) => memberId);
    await addNote(deps(), on, { content: 'Look', mentions });
    const mails = await mailsAbout(quote.id);
    const subjectFor = ({ email }: Actor) => mails.find(({ to }) => to === email)?.subject;
    expect(people.map(subjectFor)).toEqual([
      `Riley hat Sie bei ${quote.name} erwähnt`,
      `Riley vous a mentionné sur ${quote.name}`,
      `Riley mentioned you on ${quote.name}`,
    ]);
  });

  test.each([
    ['nothing', { content: ' \n ', mentions: [] }, 'content'],
    ['a very long one', { content: 'x'.repeat(MAX_NOTE + 1), mentions: [] }, 'content'],
    ['somebody unknown mentioned', { content: 'Look', mentions: ['mem_none'] }, 'mentions'],
    [
      'a crowd mentioned',
      { content: 'Look', mentions: Array.from({ length: 21 }, (_, n) => `mem_${n}`) },
      'mentions',
    ],
  ])('%s is refused, and nothing is stored', async (_what, note, field) => {
    const { quote, on } = await made();
    expect(await addNote(deps(), on, note)).toMatchObject(invalidAt(field));
    expect(await told(quote.id)).toEqual([]);
    expect(await database.db.quoteNote.count({ where: { quoteId: quote.id } })).toBe(0);
  });

  test('a note that mentions another shop’s team is refused', async () => {
    const { on } = await made();
    const foreign = await makeMember(database.db, await makeShop(database.db));
    const note = { content: 'Look', mentions: [foreign.memberId] };
    expect(await addNote(deps(), on, note)).toMatchObject(invalidAt('mentions'));
  });
});

describe('tags', () => {
  test('a tag that is added is told with all there are', async () => {
    const { quote, on } = await made({ tags: ['rush'] });
    expect(await addTag(deps(), on, '  wholesale ')).toMatchObject({ ok: true });
    expect(await told(quote.id)).toMatchObject([
      { type: 'quote.tagged', tag: 'wholesale', tags: ['rush', 'wholesale'] },
    ]);
  });

  test('a tag that is removed is told with those that are left', async () => {
    const { quote, on } = await made({ tags: ['rush', 'wholesale'] });
    expect(await removeTag(deps(), on, 'RUSH')).toMatchObject({ ok: true });
    expect(await told(quote.id)).toMatchObject([
      { type: 'quote.tag_removed', tag: 'rush', tags: ['wholesale'] },
    ]);
    expect((await stored(quote.id)).tags).toEqual(['wholesale']);
  });

  test('one that is there, or is not there, changes nothing', async () => {
    const { quote, on } = await made({ tags: ['Rush'] });
    expect(await addTag(deps(), on, 'rush')).toMatchObject({ ok: true });
    expect(await removeTag(deps(), on, 'gone')).toMatchObject({ ok: true });
    expect(await told(quote.id)).toEqual([]);
    expect((await stored(quote.id)).tags).toEqual(['Rush']);
  });

  test.each([' ', 'x'.repeat(41), 'one,two'])('%j is refused', async (tag) => {
    const { quote, on } = await made();
    expect(await addTag(deps(), on, tag)).toMatchObject(invalidAt('tag'));
    expect(await told(quote.id)).toEqual([]);
  });

  test('the fifty-first is refused', async () => {
    const { on } = await made({ tags: Array.from({ length: MAX_TAGS }, (_, n) => `t${n}`) });
    expect(await addTag(deps(), on, 'one more')).toMatchObject(invalidAt('tag'));
  });

  test('two people’s tags at once are both there', async () => {
    const { quote, on } = await made();
    await Promise.all(['one', 'two', 'three'].map((tag) => addTag(deps(), on, tag)));
    expect((await stored(quote.id)).tags.toSorted()).toEqual(['one', 'three', 'two']);
    expect((await told(quote.id)).at(-1)).toMatchObject({ sequence: 3 });
  });
});

describe('email addresses', () => {
  test('an address that is added is told, and can be taken off again', async () => {
    const { quote, on } = await made();
    expect(await addEmail(deps(), on, ' buyer@example.com ')).toMatchObject({ ok: true });
    expect((await stored(quote.id)).emails).toEqual(['buyer@example.com']);
    expect(await removeEmail(deps(), on, 'Buyer@example.com')).toMatchObject({ ok: true });
    expect((await stored(quote.id)).emails).toEqual([]);
    expect(await told(quote.id)).toMatchObject([
      { type: 'quote.email_added', email: 'buyer@example.com', added_by: 'Riley' },
      { type: 'quote.updated', changed_fields: ['emails'], updated_by: 'Riley' },
    ]);
  });

  test('whoever gets it already is no event', async () => {
    const { quote, on } = await made({ emails: ['buyer@example.com'] });
    for (const email of ['ADA@example.com', 'buyer@EXAMPLE.com']) {
      expect(await addEmail(deps(), on, email)).toMatchObject({ ok: true });
    }
    expect(await removeEmail(deps(), on, 'nobody@example.com')).toMatchObject({ ok: true });
    expect(await told(quote.id)).toEqual([]);
  });

  test('what is no address, and the eleventh, are refused', async () => {
    const emails = Array.from({ length: MAX_EMAILS }, (_, n) => `buyer${n}@example.com`);
    const { on } = await made({ emails });
    for (const email of ['', 'buyer', 'a@b', 'a@example.com, b@example.com']) {
      expect(await addEmail(deps(), on, email)).toMatchObject(invalidAt('email'));
    }
    expect(await addEmail(deps(), on, 'one@more.example')).toMatchObject(invalidAt('email'));
  });
});

test('B2B Ninja’s receiver is told of tags and addresses as it has them', async () => {
  const events = ['quote.tagged', 'quote.tag_removed', 'quote.email_added'];
  await makeEndpoint(database.db, shop, { format: 'b2b_ninja', events });
  const { quote, on } = await made();
  await addTag(deps(), on, 'rush');
  await removeTag(deps(), on, 'rush');
  await addEmail(deps(), on, 'buyer@example.com');
  const deliveries = await database.db.delivery.findMany({
    where: { shopId: shop.id },
    orderBy: { event: { sequence: 'asc' } },
  });
  const received = deliveries.map(({ body }) =>
    receiveFromB2bNinja({ headers: {}, body: body ?? '' }, null),
  );
  expect(received.map(({ event, quote: { tags } }) => [event, tags])).toEqual([
    ['Quote - Tagged', ['rush']],
    ['Quote - Tag Removed', null],
    ['Quote - Email Added', null],
  ]);
  expect(new Set(received.map((each) => each.quote_id))).toEqual(new Set([quote.id]));
});

describe('any of these steps', () => {
  const steps = {
    'changing the stage': (on: StepOn) => changeStage(deps(), on, 'stg_none'),
    assigning: (on: StepOn) => assignQuote(deps(), on, null),
    'a note': (on: StepOn) => addNote(deps(), on, { content: 'Hello', mentions: [] }),
    'a tag': (on: StepOn) => addTag(deps(), on, 'rush'),
    'taking a tag off': (on: StepOn) => removeTag(deps(), on, 'rush'),
    'an address': (on: StepOn) => addEmail(deps(), on, 'buyer@example.com'),
    'taking an address off': (on: StepOn) => removeEmail(deps(), on, 'buyer@example.com'),
  };
  const filled = { tags: ['rush'], emails: ['buyer@example.com'] };

  test.each(Object.entries(steps))('%s: nothing of another shop’s', async (_name, take) => {
    const { quote } = await made(filled);
    const other = await makeShop(database.db);
    const actor = await makeMember(database.db, other);
    const refused = await take({ shop: other, quoteId: quote.id, actor });
    expect(refused).toEqual({ ok: false, reason: 'not_found' });
    expect(await told(quote.id)).toEqual([]);
  });

  test.each(Object.entries(steps))('%s: nothing of one that was deleted', async (_name, take) => {
    const { on, quote } = await made({ ...filled, status: 'deleted' });
    expect(await take(on)).toEqual({ ok: false, reason: 'not_found' });
    expect(await told(quote.id)).toEqual([]);
  });

  test('are taken whatever the status, and leave it as it is', async () => {
    for (const status of ['sent', 'converted', 'ordered', 'expired'] as const) {
      const { on, quote } = await made({ status });
      expect(await addTag(deps(), on, 'rush')).toMatchObject({ ok: true, status });
      expect((await stored(quote.id)).revision).toBe(quote.revision);
    }
  });
});
