import type pg from 'pg';
import { EVENTS } from '#app/quotes/events.ts';
import { DEFAULT_STAGES } from '#app/quotes/pipeline/stage.ts';
import type { InstalledShop } from '#app/shopify/find-shop.server.ts';
import { inEnglish } from '#app/texts/english.server.ts';
import { message } from '#app/texts/message.ts';
import { chance } from '#test/builders/chance.ts';
import { madeUpQuotes, type Making, type QuoteRows, type SeedShop } from './made-up-quotes.ts';
import { insertEndpoint } from './shops.ts';
import { fillTables, insertRows } from './fill-tables.ts';

/** Many shops, one of which has most of the quotes, and an endpoint that hears of all that happens. */
export interface SeededQuotes {
  shop: InstalledShop;
  stageIds: readonly string[];
  memberIds: readonly string[];
  /** Of that shop, the deleted ones among them. */
  quotes: number;
  /** Some of its quotes, from all of its time, the oldest first; none that is deleted. */
  samples: readonly QuoteRows[];
}

interface SeedSize {
  shops: number;
  /** Of the shop that is looked at; others have up to 40. */
  quotes: number;
}

const SAMPLES = 1_000;
const MOST_OF_OTHERS = 40;
const MEMBERS = 8;
const BATCH = 2_000;
const FIRST_STAGES = JSON.stringify(
  DEFAULT_STAGES.map((stage) => ({ ...stage, name: inEnglish(message(stage.name)) })),
);
const TABLES = ['quotes', 'quote_line_items', 'quote_search', 'events'];

export async function seedQuotes(
  pool: pg.Pool,
  { shops, quotes }: SeedSize,
): Promise<SeededQuotes> {
  const [looked, ...others] = await insertShops(pool, shops);
  if (!looked) throw new Error('There is no shop to look at.');
  const random = chance(quotes);
  let ids = 0;
  const making = { until: new Date(), random, nextId: () => (ids += 1) };
  const samples: QuoteRows[] = [];
  await fillTables(pool, TABLES, async (client) => {
    await insertQuotes(client, ofSmallShops(others, making));
    const made = madeUpQuotes({ ...making, shop: looked, count: quotes });
    await insertQuotes(client, sampled(made, samples, Math.ceil(quotes / SAMPLES)));
    await client.query(EVENTS_OF_QUOTES);
    await client.query(NEXT_NUMBERS);
    await client.query(TALLIES);
  });
  const { shop, stageIds, memberIds } = looked;
  await subscribe(pool, shop);
  for (const table of [...TABLES, 'quote_tallies', 'shops', 'stages', 'team_members']) {
    await pool.query(`VACUUM ANALYZE ${table}`);
  }
  await pool.query('CHECKPOINT');
  return { shop, stageIds, memberIds, quotes, samples };
}

/** Gives the only shop that is there, and had no quote yet, stages, people and quotes. */
export async function fillShop(pool: pg.Pool, quotes: number): Promise<void> {
  await pool.query(STAGES, [FIRST_STAGES]);
  await pool.query(COLLEAGUES, [MEMBERS]);
  const { rows } = await pool.query<SeedShop>(SEEDED_SHOPS);
  const [shop] = rows;
  if (!shop) throw new Error('There is no shop to fill.');
  let ids = 0;
  const making = { until: new Date(), random: chance(quotes), nextId: () => (ids += 1) };
  await fillTables(pool, TABLES, async (client) => {
    await insertQuotes(client, madeUpQuotes({ ...making, shop, count: quotes }));
    await client.query(EVENTS_OF_QUOTES);
    await client.query(NEXT_NUMBERS);
    await client.query(TALLIES);
  });
  for (const table of [...TABLES, 'quote_tallies']) await pool.query(`VACUUM ANALYZE ${table}`);
}

interface InsertedShop extends SeedShop {
  shop: InstalledShop;
}

async function insertShops(pool: pg.Pool, count: number): Promise<InsertedShop[]> {
  await pool.query(SHOPS, [count]);
  await pool.query(STAGES, [FIRST_STAGES]);
  await pool.query(TEAM_MEMBERS, [MEMBERS]);
  const { rows } = await pool.query<InstalledShop & Omit<SeedShop, 'id'>>(SEEDED_SHOPS);
  return rows.map(({ id, domain, ...shop }) => ({ id, ...shop, shop: { id, domain } }));
}

async function subscribe(pool: pg.Pool, shop: InstalledShop): Promise<void> {
  const { endpointId } = await insertEndpoint(pool, shop, 'https://crm.example.com');
  await pool.query('UPDATE endpoints SET events = $1 WHERE id = $2', [
    Object.keys(EVENTS),
    endpointId,
  ]);
}

function* ofSmallShops(shops: readonly SeedShop[], making: Omit<Making, 'shop' | 'count'>) {
  for (const shop of shops) {
    const count = Math.floor(MOST_OF_OTHERS * making.random() ** 4);
    yield* madeUpQuotes({ ...making, shop, count });
  }
}

function* sampled(made: Iterable<QuoteRows>, samples: QuoteRows[], every: number) {
  let nth = 0;
  for (const rows of made) {
    nth += 1;
    if (nth % every === 0 && rows.search) samples.push(rows);
    yield rows;
  }
}

async function insertQuotes(client: pg.ClientBase, made: Iterable<QuoteRows>): Promise<void> {
  let batch: QuoteRows[] = [];
  for (const rows of made) {
    batch.push(rows);
    if (batch.length < BATCH) continue;
    await insertBatch(client, batch);
    batch = [];
  }
  await insertBatch(client, batch);
}

async function insertBatch(client: pg.ClientBase, batch: readonly QuoteRows[]): Promise<void> {
  await insertRows(
    client,
    'quotes',
    batch.map(({ quote }) => quote),
  );
  await insertRows(
    client,
    'quote_line_items',
    batch.flatMap(({ lines }) => lines),
  );
  await insertRows(
    client,
    'quote_search',
    batch.flatMap(({ search }) => search ?? []),
  );
}

/** As `seededId` makes them. */
const sqlId = (prefix: string, number: string): string =>
  `'${prefix}_01k' || lpad(to_hex(${number}), 23, '0')`;

const SHOPS = `
  INSERT INTO shops (domain, name, currency, time_zone, taxes_included, locale)
  SELECT 'seeded-' || n || '.myshopify.com', 'Seeded ' || n, 'USD', 'America/New_York', false, 'en'
  FROM generate_series(1, $1::int) AS n`;

const STAGES = `
  INSERT INTO stages (id, shop_id, name, color, position, entered_on, created_at)
  SELECT ${sqlId('stg', 'shop.id * 16 + position')}, shop.id, stage ->> 'name', stage ->> 'color',
    position - 1, ARRAY(SELECT jsonb_array_elements_text(stage -> 'enteredOn'))::quote_status[],
    now()
  FROM shops AS shop, jsonb_array_elements($1::jsonb) WITH ORDINALITY AS given (stage, position)`;

/** Beside whoever is there. */
const COLLEAGUES = `
  INSERT INTO team_members (id, shop_id, number, name, email, created_at)
  SELECT ${sqlId('mem', 'shop.id * 16 + n')}, shop.id, 100 + n, 'Member ' || n,
    'member-' || n || '@seeded.example', now()
  FROM shops AS shop, generate_series(1, $1::int) AS n`;

const TEAM_MEMBERS = `
  INSERT INTO team_members (id, shop_id, number, name, email, created_at)
  SELECT ${sqlId('mem', 'shop.id * 16 + n')}, shop.id, n, 'Member ' || n,
    'member-' || n || '@seeded.example', now()
  FROM shops AS shop, generate_series(1, $1::int) AS n`;

const SEEDED_SHOPS = `
  SELECT id, domain,
    ARRAY(SELECT id FROM stages WHERE shop_id = shop.id ORDER BY position) AS "stageIds",
    ARRAY(SELECT id FROM team_members WHERE shop_id = shop.id ORDER BY number) AS "memberIds"
  FROM shops AS shop ORDER BY id`;

const EVENTS_OF_QUOTES = `
  INSERT INTO events (id, shop_id, quote_id, type, sequence, occurred_at, body)
  SELECT 'evt' || substr(id, 4), shop_id, id, 'quote.created', 1, created_at,
    json_build_object('type', 'quote.created', 'data', json_build_object('quote_number', name))
  FROM quotes`;

const NEXT_NUMBERS = `
  UPDATE shops SET next_quote_number = 1001 +
    (SELECT count(*) FROM quotes WHERE shop_id = shops.id)`;

/** What the triggers of quotes would have written, which are not asked while tables are filled. */
const TALLIES = `
  INSERT INTO quote_tallies (shop_id, stage_id, status, assignee_id, currency, count, total, folded)
  SELECT shop_id, stage_id, status, assignee_id, currency, count(*), sum(total), true
  FROM quotes WHERE status <> 'deleted'
  GROUP BY shop_id, stage_id, status, assignee_id, currency`;
