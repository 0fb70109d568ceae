import { randomBytes } from 'node:crypto';
import type pg from 'pg';
import { seal } from '#app/encryption.server.ts';
import { newId } from '#app/ids.ts';
import { newSecret } from '#app/outbound/sign.server.ts';
import { TEST_KEYS, type TestShop } from '#test/builders/outbound.ts';
import type { Target } from '../processes/producer.ts';

/** An endpoint of a shop, and what its receiver knows. */
export interface BenchEndpoint extends Target {
  url: string;
  /** Of `url`: by it the receiver knows whose request it has. */
  path: string;
  secret: string;
}

/** An installed shop with so many enabled endpoints at the receiver. */
export async function insertShop(
  pool: pg.Pool,
  endpoints: number,
  receiverUrl: string,
): Promise<BenchEndpoint[]> {
  const shop = await insertedShop(pool);
  const made: BenchEndpoint[] = [];
  for (let index = 0; index < endpoints; index += 1) {
    made.push(await insertEndpoint(pool, shop, receiverUrl));
  }
  return made;
}

async function insertedShop(pool: pg.Pool): Promise<TestShop> {
  const domain = `shop-${randomBytes(4).toString('hex')}.myshopify.com`;
  const { rows } = await pool.query<TestShop>(
    'INSERT INTO shops (domain) VALUES ($1) RETURNING id, domain',
    [domain],
  );
  if (!rows[0]) throw new Error('The shop was not stored.');
  return rows[0];
}

/** Past the limit of five and the guard, which are about what a merchant may enter. */
export async function insertEndpoint(
  pool: pg.Pool,
  shop: TestShop,
  receiverUrl: string,
): Promise<BenchEndpoint> {
  const endpointId = newId('endpoint');
  const secret = newSecret();
  const path = `/${endpointId}`;
  const url = `${receiverUrl}${path}`;
  await pool.query(
    `INSERT INTO endpoints (id, shop_id, name, url, events, secret_sealed, created_at, updated_at)
     VALUES ($1, $2, 'CRM', $3, '{quote.created}', $4, now(), now())`,
    [endpointId, shop.id, url, seal(secret, TEST_KEYS)],
  );
  return { shop, endpointId, url, path, secret };
}

/** What the receiver judges signatures by. */
export function secretsByPath(endpoints: readonly BenchEndpoint[]): Record<string, string> {
  return Object.fromEntries(endpoints.map(({ path, secret }) => [path, secret]));
}
