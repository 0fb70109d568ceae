import { afterAll, beforeAll, expect, test } from 'vitest';
import type { InstalledShop } from '#app/shopify/find-shop.server.ts';
import { makeShop } from '#test/builders/quotes.ts';
import { runSql } from '#test/setup/run-sql.ts';
import { BELONGS, fillEverything } from './everything-of.ts';
import { startInboundApp, type InboundApp } from './inbound-app.ts';

let app: InboundApp;
beforeAll(async () => {
  app = await startInboundApp();
});
afterAll(() => app.stop());

/** Rows of a shop in every table of the database; throws for a table that nobody thought of. */
async function rowsOf(shop: InstalledShop): Promise<Record<string, number>> {
  const { url } = app.database;
  const tables = await runSql<{ name: string }>(
    url,
    `SELECT table_name::text AS name FROM information_schema.tables
      WHERE table_schema NOT IN ('pg_catalog', 'information_schema', 'bullmq')`,
  );
  const counts: Record<string, number> = {};
  for (const { name } of tables) {
    const belongs = BELONGS[name];
    if (belongs === undefined) throw new Error(`Is anything in "${name}" a shop’s? Say so.`);
    if (belongs === null) continue;
    const [row] = await runSql<{ n: number }>(
      url,
      `SELECT count(*)::int AS n FROM "${name}", (SELECT $1::int, $2::text) AS shop(id_, domain_)
        WHERE ${belongs}`,
      [shop.id, shop.domain],
    );
    counts[name] = row?.n ?? 0;
  }
  return counts;
}

test('shop/redact leaves no row of the shop in any table, and every row of every other shop', async () => {
  const { db } = app.database;
  const [shop, other] = [await makeShop(db), await makeShop(db)];
  for (const each of [shop, other]) await fillEverything(db, each);
  for (const each of [shop, other]) {
    const empty = Object.entries(await rowsOf(each)).filter(([, count]) => count === 0);
    expect(empty, 'every table has a row of it').toEqual([]);
  }
  const before = await rowsOf(other);

  await app.notify('app/uninstalled', {}, { shop: shop.domain });
  expect((await app.tell('shop/redact', { shop_id: 1 }, { shop: shop.domain })).status).toBe(200);

  const left = Object.entries(await rowsOf(shop)).filter(([, count]) => count > 0);
  expect(left).toEqual([]);
  expect(await rowsOf(other)).toEqual(before);
  expect(app.logged.at(-1)).toMatchObject({ topic: 'shop/redact', outcome: 'erased' });
});

test('shop/redact told again once nothing is left is fine', async () => {
  const shop = await makeShop(app.database.db);
  await app.notify('app/uninstalled', {}, { shop: shop.domain });
  for (let n = 0; n < 2; n += 1) await app.tell('shop/redact', {}, { shop: shop.domain });
  expect(Object.values(await rowsOf(shop)).every((count) => count === 0)).toBe(true);
});
