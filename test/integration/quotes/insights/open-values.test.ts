import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readOpenValues } from '#app/quotes/insights/read-open-values.server.ts';
import { listStages } from '#app/quotes/pipeline/list-stages.server.ts';
import type { InstalledShop } from '#app/shopify/find-shop.server.ts';
import { makeShop } from '#test/builders/quotes.ts';
import { makeMember, makeQuote } from '#test/builders/stored-quotes.ts';
import { createTestDatabase, type TestDatabase } from '#test/setup/test-database.ts';

let database: TestDatabase;
let shop: InstalledShop;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());
beforeEach(async () => {
  shop = await makeShop(database.db);
});

const make = (changes: Parameters<typeof makeQuote>[2], by = shop) =>
  makeQuote(database.db, by, changes);
const read = (shopCurrency: string | null = null, assigneeId: string | null = null) =>
  readOpenValues(database.db, { shopId: shop.id, assigneeId }, shopCurrency);

describe('what open quotes are worth', () => {
  test('is nothing without any', async () => {
    await make({ status: 'ordered' });
    await make({ status: 'rejected' });
    await make({ status: 'expired' });
    await make({ status: 'deleted' });
    await make({ status: 'sent' }, await makeShop(database.db));
    expect(await read()).toEqual([]);
  });

  test('is exact, however many digits, and told by stage', async () => {
    await make({ total: '0.1' });
    const [first, second] = await listStages(database.db, shop.id);
    await make({ status: 'sent', total: '0.2' });
    await make({ status: 'approved', total: '99999999999999.9999', stageId: second?.id ?? '' });
    await make({ status: 'converted', total: '0.0001', stageId: second?.id ?? '' });
    await make({ status: 'invoiced', total: '1', stageId: second?.id ?? '' });
    expect(await read('USD')).toEqual([
      {
        currency: 'USD',
        count: 5,
        total: '100000000000001.30',
        stages: {
          [first?.id ?? '']: { count: 2, total: '0.30' },
          [second?.id ?? '']: { count: 3, total: '100000000000001.00' },
        },
      },
    ]);
  });

  test('is never added over currencies: the shop’s comes first, then those with the most quotes', async () => {
    await make({ currency: 'JPY', total: '1200' });
    await make({ currency: 'EUR', total: '10' });
    await make({ currency: 'CHF', total: '30' });
    await make({ currency: 'CHF', total: '0.5' });
    await make({ currency: 'KWD', total: '1' });
    const inShort = async (shopCurrency: string | null) =>
      (await read(shopCurrency)).map(({ currency, total }) => `${total} ${currency}`);
    expect(await inShort('JPY')).toEqual(['1200 JPY', '30.50 CHF', '10.00 EUR', '1.000 KWD']);
    expect(await inShort(null)).toEqual(['30.50 CHF', '10.00 EUR', '1200 JPY', '1.000 KWD']);
  });

  test('can be somebody’s', async () => {
    const rosa = await makeMember(database.db, shop);
    await make({ total: '5', assigneeId: rosa.memberId });
    await make({ total: '7' });
    expect((await read('USD', rosa.memberId))[0]?.total).toBe('5.00');
    expect((await read('USD'))[0]?.total).toBe('12.00');
  });
});
