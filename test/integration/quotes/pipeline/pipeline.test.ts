import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '#app/quotes/actor.ts';
import { countByStage } from '#app/quotes/pipeline/count-by-stage.server.ts';
import { listStages } from '#app/quotes/pipeline/list-stages.server.ts';
import type { StageDraft } from '#app/quotes/pipeline/pipeline-draft.ts';
import { readPipeline } from '#app/quotes/pipeline/read-pipeline.server.ts';
import { removeStage } from '#app/quotes/pipeline/remove-stage.server.ts';
import { savePipeline } from '#app/quotes/pipeline/save-pipeline.server.ts';
import { changeStage } from '#app/quotes/steps/change-stage.server.ts';
import { takeStep } from '#app/quotes/steps/take-step.server.ts';
import { lockShop } from '#app/shopify/lock-shop.server.ts';
import type { InstalledShop } from '#app/shopify/find-shop.server.ts';
import { message } from '#app/texts/message.ts';
import { makeEndpoint } from '#test/builders/outbound.ts';
import { makeShop } from '#test/builders/quotes.ts';
import { makeMember, makeQuote } from '#test/builders/stored-quotes.ts';
import { createTestDatabase, type TestDatabase } from '#test/setup/test-database.ts';

const AT = new Date('2026-11-22T09:00:00.000Z');

let database: TestDatabase;
let shop: InstalledShop;
let actor: Actor;
beforeAll(async () => void (database = await createTestDatabase()));
afterAll(() => database.drop());
beforeEach(async () => {
  shop = await makeShop(database.db);
  actor = await makeMember(database.db, shop, { name: 'Riley' });
});

const deps = () => ({ db: database.db, clock: () => AT });
const read = () => readPipeline(deps(), shop.id);
const names = async () => (await listStages(database.db, shop.id)).map(({ name }) => name);

async function stageNamed(name: string): Promise<string> {
  const stage = (await read()).stages.find((each) => each.name === name);
  if (!stage) throw new Error(`no stage ${name}`);
  return stage.id;
}

/** Saves what `change` makes of the pipeline as it is now. */
async function save(change: (stages: StageDraft[]) => StageDraft[]) {
  const { stages, version } = await read();
  return savePipeline(deps(), shop.id, { stages: change(stages), version });
}

describe('a pipeline', () => {
  test('is the default one for whoever looks at it first, made once', async () => {
    await Promise.all([read(), read(), read()]);
    expect(await names()).toEqual([
      'New',
      'In review',
      'Awaiting customer response',
      'Ready to convert',
      'Won',
      'Lost',
    ]);
  });

  test.each([
    ['de-CH', 'Wartet auf den Kunden'],
    ['fr', 'En attente du client'],
    ['ja', 'Awaiting customer response'],
  ])('of a shop in %s begins with names in its language', async (locale, third) => {
    await database.db.shop.update({ where: { id: shop.id }, data: { locale } });
    await read();
    expect((await names())[2]).toBe(third);
  });

  test('is renamed, coloured, put in another order and added to; quotes stay where they are', async () => {
    const quote = await makeQuote(database.db, shop);
    const saved = await save(([first, second, ...others]) => [
      { ...(second as StageDraft), name: ' Checking ', color: 'critical' },
      { ...(first as StageDraft), enteredOn: ['expired'] },
      { id: null, name: 'Site visit', color: 'neutral', enteredOn: [] },
      ...others,
    ]);
    expect(saved).toEqual({ ok: true });
    const stages = await listStages(database.db, shop.id);
    expect(stages.slice(0, 3)).toMatchObject([
      { name: 'Checking', color: 'critical' },
      { id: quote.stageId, name: 'New', enteredOn: ['expired'] },
      { name: 'Site visit', color: 'neutral' },
    ]);
    expect(stages).toHaveLength(7);
    expect(await database.db.event.count({ where: { quoteId: quote.id } })).toBe(0);
    const next = await makeQuote(database.db, shop);
    expect(next.stage.name).toBe('Checking');
    expect([...(await countByStage(database.db, shop.id)).values()]).toEqual([1, 1]);
  });

  test('with names that are missing, too long or twice is refused, each at its place', async () => {
    const saved = await save((stages) =>
      stages.map((stage, place) => ({
        ...stage,
        name: [stage.name, ' ', 'x'.repeat(51), 'NEW'][place] ?? stage.name,
      })),
    );
    expect(saved).toMatchObject({
      errors: [
        { field: 'stages[1].name' },
        { field: 'stages[2].name' },
        { field: 'stages[3].name', message: message('settings.pipeline.nameTaken') },
      ],
    });
  });

  test('with none, too many, or one status leading to two is refused', async () => {
    const added = { id: null, color: 'info' as const, enteredOn: [] };
    const many = Array.from({ length: 15 }, (_, n) => ({ ...added, name: `Stage ${n}` }));
    expect(await save(() => [])).toMatchObject({ errors: [{ field: null }] });
    expect(await save((stages) => [...stages, ...many])).toMatchObject({
      errors: [{ field: null }],
    });
    const twice = await save((stages) => stages.map((each) => ({ ...each, enteredOn: ['sent'] })));
    expect(twice).toMatchObject({ errors: [{ field: 'entered' }] });
  });

  test('that somebody else changed meanwhile is not overwritten', async () => {
    const { stages, version } = await read();
    await save((now) => now.toReversed());
    const late = await savePipeline(deps(), shop.id, { stages, version });
    expect(late).toMatchObject({ ok: false, errors: [{ field: null }] });
    expect((await names())[0]).toBe('Lost');
  });

  test('of another shop is out of reach', async () => {
    const { stages } = await read();
    shop = await makeShop(database.db);
    expect(await save(() => stages)).toMatchObject({ ok: false, errors: [{ field: null }] });
    expect(await save((own) => own.slice(1))).toMatchObject({ ok: false });
  });
});

describe('a stage that is deleted', () => {
  test('gives its quotes a new home, each told; a tombstone moves along unseen', async () => {
    const [review, lost] = [await stageNamed('In review'), await stageNamed('Lost')];
    const endpoint = await makeEndpoint(database.db, shop, { events: ['quote.stage_changed'] });
    const quotes = await Promise.all(
      Array.from({ length: 3 }, () => makeQuote(database.db, shop, { stageId: review })),
    );
    const grave = await makeQuote(database.db, shop, { stageId: review, status: 'deleted' });
    const stays = await makeQuote(database.db, shop);
    const removal = { stageId: review, newHomeId: lost };
    const removed = await removeStage(deps(), { shop, actor }, removal);
    expect(removed).toEqual({ ok: true, endpointIds: [endpoint.id] });
    expect(await names()).not.toContain('In review');
    for (const { id } of quotes) {
      const stored = await database.db.quote.findUniqueOrThrow({
        where: { id },
        include: { events: true },
      });
      expect(stored).toMatchObject({ stageId: lost, lastSequence: 1 });
      expect(stored.events.map(({ body }) => JSON.parse(body) as unknown)).toMatchObject([
        {
          type: 'quote.stage_changed',
          data: {
            quote_id: id,
            sequence: 1,
            old_stage: 'In review',
            new_stage: 'Lost',
            changed_at: AT.toISOString(),
            changed_by: 'Riley',
          },
        },
      ]);
    }
    for (const { id } of [grave, stays]) {
      expect(await database.db.event.count({ where: { quoteId: id } })).toBe(0);
    }
    expect(await removeStage(deps(), { shop, actor }, removal)).toEqual({
      ok: true,
      endpointIds: [],
    });
  });

  test('with more quotes than are moved at once leaves none behind', async () => {
    const [review, lost] = [await stageNamed('In review'), await stageNamed('Lost')];
    const made = await makeQuote(database.db, shop, { stageId: review }, []);
    const { lineItems: _, stage: __, assignee: ___, customFields: ____, ...row } = made;
    await database.db.quote.createMany({
      data: Array.from({ length: 230 }, (_each, n) => ({
        ...row,
        id: `quo_many_${shop.id}_${n}`,
        number: 9_000 + n,
        clientKey: `many-${n}`,
      })),
    });
    const events = { shopId: shop.id, type: 'quote.stage_changed' };
    const told = () => database.db.event.count({ where: events });
    let removing: ReturnType<typeof removeStage> | undefined;
    // While they move, the shop is anybody's to lock, as each new quote does.
    await database.db.$transaction(
      async (tx) => {
        await lockShop(tx, shop.id);
        removing = removeStage(deps(), { shop, actor }, { stageId: review, newHomeId: lost });
        await expect.poll(told, { timeout: 25_000 }).toBe(231);
      },
      { timeout: 30_000 },
    );
    expect(await removing).toMatchObject({ ok: true });
    expect(await countByStage(database.db, shop.id)).toEqual(new Map([[lost, 231]]));
    expect(await told()).toBe(231);
  });

  test('needs a new home of the same shop; another shop’s is not there', async () => {
    const [review, lost] = [await stageNamed('In review'), await stageNamed('Lost')];
    const mine = { shop, actor };
    shop = await makeShop(database.db);
    const foreign = await stageNamed('Lost');
    for (const newHomeId of [review, foreign, 'stg_none']) {
      const refused = await removeStage(deps(), mine, { stageId: review, newHomeId });
      expect(refused).toEqual({ ok: false, reason: 'no_new_home' });
    }
    await removeStage(deps(), { shop, actor }, { stageId: review, newHomeId: foreign });
    expect(await database.db.stage.count({ where: { id: { in: [review, lost] } } })).toBe(2);
  });

  test('while quotes move into it: each is moved on or its step refused, none is lost', async () => {
    const [review, lost] = [await stageNamed('In review'), await stageNamed('Lost')];
    const quotes = await Promise.all(
      Array.from({ length: 10 }, () => makeQuote(database.db, shop)),
    );
    const [removed, ...moves] = await Promise.all([
      removeStage(deps(), { shop, actor }, { stageId: review, newHomeId: lost }),
      ...quotes.map(({ id }) => changeStage(deps(), { shop, quoteId: id, actor }, review)),
    ]);
    expect(removed).toMatchObject({ ok: true });
    const counts = await countByStage(database.db, shop.id);
    const taken = moves.filter(({ ok }) => ok).length;
    expect(counts.get(lost) ?? 0).toBe(taken);
    expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBe(10);
  });

  test('is where nothing moves by itself any more: its new home is', async () => {
    const [waiting, review] = [
      await stageNamed('Awaiting customer response'),
      await stageNamed('In review'),
    ];
    await removeStage(deps(), { shop, actor }, { stageId: waiting, newHomeId: review });
    const quote = await makeQuote(database.db, shop);
    const on = { shop, quoteId: quote.id, actor };
    const sent = await takeStep(deps(), on, 'send', () =>
      Promise.resolve({ ok: true, events: [] }),
    );
    expect(sent).toMatchObject({ ok: true, status: 'sent', sequence: 1 });
    const { stageId } = await database.db.quote.findUniqueOrThrow({ where: { id: quote.id } });
    expect(stageId).toBe(review);
  });
});

test('moving a quote to the stage that it is in waits for nobody who is at that stage', async () => {
  const stageId = await stageNamed('New');
  const { id } = await makeQuote(database.db, shop, { stageId });
  // As `removeStage` locks it, which then waits for the stage's quotes.
  await database.db.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM stages WHERE id = ${stageId} FOR UPDATE`;
    const moved = await changeStage(deps(), { shop, quoteId: id, actor }, stageId);
    expect(moved).toMatchObject({ ok: true, endpointIds: [] });
  });
});
