import { afterAll, beforeAll, expect, test } from 'vitest';
import { dismissOnboarding, onboardingDismissed } from '#app/shopify/onboarding.server.ts';
import { makeShop } from '#test/builders/outbound.ts';
import { createTestDatabase, type TestDatabase } from '#test/setup/test-database.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

test('a checklist that was waved away stays away, and the first time counts', async () => {
  const { db } = database;
  const shop = await makeShop(db);
  const other = await makeShop(db);
  expect(await onboardingDismissed(db, shop.id)).toBe(false);

  const first = new Date('2026-11-21T12:00:00.000Z');
  await dismissOnboarding({ db, clock: () => first }, shop.id);
  await dismissOnboarding({ db, clock: () => new Date('2026-11-22') }, shop.id);

  expect(await onboardingDismissed(db, shop.id)).toBe(true);
  expect(await onboardingDismissed(db, other.id)).toBe(false);
  const row = await db.shop.findUniqueOrThrow({ where: { id: shop.id } });
  expect(row.onboardingDismissedAt).toEqual(first);
});
