import type { Db } from '#app/db.server.ts';
import { newId } from '#app/ids.ts';
import { CURRENT } from '#app/quotes/steps/current-quote.ts';
import { makeVersion } from '#app/quotes/versions/make-version.server.ts';
import type { InstalledShop } from '#app/shopify/find-shop.server.ts';
import { makeDraft } from '#test/builders/converted-quotes.ts';
import { makeFields } from '#test/builders/fields.ts';
import { attempted } from '#test/builders/log.ts';
import { commitEvent, makeEndpoint } from '#test/builders/outbound.ts';
import { makeFile } from '#test/builders/quotes.ts';
import { line, makeMember, makeQuote } from '#test/builders/stored-quotes.ts';

/** A shop with so many of all that its pages list, and a quote with so many of all that belongs to one. */
export interface GrowingShop {
  quoteId: string;
  endpointId: string;
  deliveryId: string;
  growTo(count: number): Promise<void>;
}

export async function growingShop(db: Db, shop: InstalledShop): Promise<GrowingShop> {
  const { id: quoteId } = await makeQuote(db, shop);
  const { id: endpointId } = await makeEndpoint(db, shop);
  const { deliveryIds } = await commitEvent(db, shop, { quoteId, sequence: 1 });
  const [deliveryId = ''] = deliveryIds;
  let there = 0;
  return {
    quoteId,
    endpointId,
    deliveryId,
    async growTo(count) {
      for (; there < count; there += 1) {
        await addToShop(db, shop, there);
        await addToQuote(db, shop, { quoteId, nth: there });
        await attempted(db, deliveryId, { number: there + 1 });
      }
      await makeFields(db, shop, ...Array.from({ length: Math.min(count, 20) }, () => ({})));
    },
  };
}

async function addToShop(db: Db, shop: InstalledShop, nth: number): Promise<void> {
  const { memberId } = await makeMember(db, shop);
  const stage = await db.stage.create({
    data: {
      id: newId('stage'),
      shopId: shop.id,
      name: `Stage ${nth}`,
      color: 'info',
      position: 10 + nth,
      createdAt: new Date(),
    },
  });
  const quote = await makeQuote(db, shop, {
    assigneeId: memberId,
    stageId: stage.id,
    status: nth % 2 === 0 ? 'requested' : 'sent',
    expiresAt: new Date(Date.now() + 60_000),
  });
  // Failed ones are listed apart: the newest endpoint is off.
  await makeEndpoint(db, shop, { status: nth % 2 === 0 ? 'enabled' : 'disabled' });
  await commitEvent(db, shop, { quoteId: quote.id, sequence: 1 });
  await db.assignmentRule.create({
    data: {
      id: newId('assignmentRule'),
      shopId: shop.id,
      position: nth,
      kind: 'tag',
      value: `tag-${nth}`,
      memberIds: [memberId],
      createdAt: new Date(),
    },
  });
  await db.dataRequest.create({
    data: {
      id: newId('dataRequest'),
      shopId: shop.id,
      requestId: String(nth),
      createdAt: new Date(),
    },
  });
  await makeJobs(db, shop, { nth, quoteId: quote.id });
}

async function makeJobs(
  db: Db,
  shop: InstalledShop,
  { nth, quoteId }: { nth: number; quoteId: string },
): Promise<void> {
  const every = { shopId: shop.id, clientKey: `job-${nth}`, createdAt: new Date() };
  await db.bulkJob.create({
    data: {
      ...every,
      id: newId('bulkJob'),
      step: 'add-tag',
      args: { about: 'rush', tag: 'rush' },
      quoteIds: [quoteId],
      actorNumber: 1,
      actorName: 'Robin',
    },
  });
  await db.replay.create({
    data: { ...every, id: newId('replay'), filter: {}, total: 1 },
  });
}

async function addToQuote(
  db: Db,
  shop: InstalledShop,
  { quoteId, nth }: { quoteId: string; nth: number },
): Promise<void> {
  const ofIt = { shopId: shop.id, quoteId, createdAt: new Date() };
  await db.quoteLineItem.create({ data: { ...line(), quoteId } });
  await db.quoteNote.create({
    data: { ...ofIt, id: newId('note'), authorName: 'Robin', content: `Note ${nth}` },
  });
  const quote = await db.quote.findUniqueOrThrow({ where: { id: quoteId }, include: CURRENT });
  const { version } = await db.$transaction((tx) => {
    const now = new Date();
    return makeVersion({ tx, shop, quote: { ...quote, lastVersion: nth }, now }, { sentAt: now });
  });
  await makeDraft(db, { shop, quote, versionId: version.id });
  await db.email.create({
    data: {
      ...ofIt,
      id: newId('email'),
      to: 'ada@example.com',
      subject: 'Your quote',
      text: '',
      html: '',
      nextAttemptAt: new Date(),
    },
  });
  await makeFile(db, shop, { quoteId });
  await commitEvent(db, shop, { quoteId, sequence: nth + 2 });
}
