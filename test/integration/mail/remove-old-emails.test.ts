import { afterAll, beforeAll, expect, test } from 'vitest';
import { appendEmail } from '#app/mail/append-email.server.ts';
import { removeOldEmails } from '#app/mail/remove-old-emails.server.ts';
import { makeShop } from '#test/builders/outbound.ts';
import { createTestDatabase, type TestDatabase } from '#test/setup/test-database.ts';

const NOW = new Date('2026-11-22T18:00:00.000Z');
const DAY_MS = 24 * 60 * 60 * 1_000;

let database: TestDatabase;
beforeAll(async () => void (database = await createTestDatabase()));
afterAll(() => database.drop());

test('mails go ninety days after they were written, but for those still on their way', async () => {
  const { db } = database;
  const shop = await makeShop(db);
  const written = async (daysAgo: number, status: 'pending' | 'sent' | 'failed') => {
    const at = new Date(NOW.getTime() - daysAgo * DAY_MS);
    const mail = { subject: `${status} ${daysAgo}`, text: '', html: '' };
    const id = await db.$transaction((tx) =>
      appendEmail(tx, { ...mail, shopId: shop.id, to: 'a@b.example', at }),
    );
    await db.email.update({ where: { id }, data: { status } });
  };
  await written(91, 'sent');
  await written(91, 'failed');
  await written(91, 'pending');
  await written(89, 'sent');

  expect(await removeOldEmails({ db, clock: () => NOW })).toBe(2);
  const left = await db.email.findMany({ orderBy: { createdAt: 'asc' } });
  expect(left.map(({ subject }) => subject)).toEqual(['pending 91', 'sent 89']);
});
