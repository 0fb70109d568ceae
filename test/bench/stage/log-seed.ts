import type pg from 'pg';
import { nativeBody } from '#app/outbound/formats/native.ts';
import { quoteCreatedData } from '../quote-created.ts';
import { insertShop, type BenchEndpoint } from './shops.ts';

/**
 * A log of a month: five events a quote, two deliveries an event. Four fifths of it are of the shop
 * that is looked at. 3 % failed after four attempts, 1 in 1,000 was cancelled, what is newest waits;
 * one endpoint was paused for the last tenth of the time. One event in 1,000 is of a rare type.
 */
export interface SeededLog {
  shopId: number;
  endpointIds: string[];
  /** Events are numbered from 1, and quotes too: event n is of quote ceil(n / 5). */
  events: number;
  attempts: number;
}

const ATTEMPTS_PER_DELIVERY = 1.07;
const TABLES = [
  'shops',
  'stages',
  'endpoints',
  'quotes',
  'events',
  'deliveries',
  'attempts',
  'lanes',
];

export async function seedLog(pool: pg.Pool, attempts: number): Promise<SeededLog> {
  const looked = await insertShop(pool, 5, 'https://crm.example.com');
  const other = await insertShop(pool, 5, 'https://erp.example.com');
  const events = Math.ceil(attempts / ATTEMPTS_PER_DELIVERY / 2);
  const shopIds = [shopIdOf(looked), shopIdOf(other)];
  await pool.query('UPDATE endpoints SET status = $1 WHERE id = $2', [
    'paused',
    looked[4]?.endpointId,
  ]);
  await pool.query(STAGES, [shopIds]);
  await pool.query(QUOTES, [shopIds, Math.ceil(events / 5)]);
  await pool.query(EVENTS, [shopIds, events, exampleBody()]);
  const endpointIds = [...looked, ...other].map(({ endpointId }) => endpointId);
  await pool.query(DELIVERIES, [shopIds, events, endpointIds]);
  await pool.query(ATTEMPTS);
  for (const table of TABLES) await pool.query(`VACUUM ANALYZE ${table}`);
  await pool.query('CHECKPOINT');
  const { rows } = await pool.query<{ count: number }>('SELECT count(*)::int FROM attempts');
  return {
    shopId: shopIdOf(looked),
    endpointIds: looked.map(({ endpointId }) => endpointId),
    events,
    attempts: rows[0]?.count ?? 0,
  };
}

/** The n-th id of a kind, in SQL and here: 26 characters that are hexadecimal, and in order. */
export function seededId(prefix: string, number: number): string {
  return `${prefix}_01k${number.toString(16).padStart(23, '0')}`;
}
const sqlId = (prefix: string, number: string): string =>
  `'${prefix}_01k' || lpad(to_hex(${number}), 23, '0')`;

/** Of ten quotes, eight are of the shop looked at; `$1` has both shops. */
export const isOfLookedShop = (quote: number): boolean => quote % 10 < 8;
const sqlShop = (quote: string): string =>
  `($1::int[])[CASE WHEN ${quote} % 10 < 8 THEN 1 ELSE 2 END]`;
const sqlQuoteOf = (event: string): string => `((${event} + 4) / 5)`;
const sqlTime = (event: string): string =>
  `now() - interval '30 days' * (1 - ${event}::float / $2::int)`;
export const COMMON_TYPES = [
  'quote.created',
  'quote.stage_changed',
  'quote.note_added',
  'quote.assigned',
  'quote.converted',
];
export const RARE_TYPE = 'quote.deleted';
const sqlType = (event: string): string =>
  `CASE WHEN ${event} % 1000 = 0 THEN '${RARE_TYPE}'
   ELSE (ARRAY['${COMMON_TYPES.join("','")}'])[${event} % 5 + 1] END`;

const STAGES = `
  INSERT INTO stages (id, shop_id, name, color, position, entered_on, created_at)
  SELECT ${sqlId('stg', 'shop_id')}, shop_id, 'New', 'info', 0, '{}', now()
  FROM unnest($1::int[]) AS shop_id`;

const QUOTES = `
  INSERT INTO quotes (id, shop_id, number, name, stage_id, client_key, customer_name, customer_email,
    currency, total_requested, total, created_at, updated_at)
  SELECT ${sqlId('quo', 'n')}, shop_id, n, 'Q-' || n, ${sqlId('stg', 'shop_id')}, 'key-' || n,
    'Jordan Example', 'jordan@example.com', 'USD', 2775, 2775, now(), now()
  FROM generate_series(1, $2::int) AS n, LATERAL (SELECT ${sqlShop('n')} AS shop_id) AS of_shop`;

const EVENTS = `
  INSERT INTO events (id, shop_id, quote_id, type, sequence, occurred_at, body)
  SELECT ${sqlId('evt', 'n')}, ${sqlShop(sqlQuoteOf('n'))}, ${sqlId('quo', sqlQuoteOf('n'))},
    ${sqlType('n')}, (n + 4) % 5 + 1, ${sqlTime('n')}, $3
  FROM generate_series(1, $2::int) AS n`;

const DELIVERIES = `
  INSERT INTO deliveries (id, shop_id, event_id, endpoint_id, event_type, status, attempt_count,
    created_at, next_attempt_at, completed_at, delivered_at)
  SELECT ${sqlId('dlv', 'k')}, shop_id, event_id, endpoint_id, type, status::delivery_status,
    CASE status WHEN 'failed' THEN 4 WHEN 'pending' THEN 0 ELSE 1 END,
    at, at, CASE WHEN status <> 'pending' THEN at END, CASE status WHEN 'succeeded' THEN at END
  FROM (
    SELECT k, ${sqlShop(sqlQuoteOf('n'))} AS shop_id, ${sqlId('evt', 'n')} AS event_id,
      ($3::text[])[CASE WHEN ${sqlQuoteOf('n')} % 10 < 8 THEN 0 ELSE 5 END + k % 5 + 1] AS endpoint_id,
      ${sqlType('n')} AS type, ${sqlTime('n')} AS at,
      CASE
        WHEN k % 5 = 4 AND n > $2::int * 0.9 THEN 'pending'
        WHEN n > $2::int * 0.999 THEN 'pending'
        WHEN k * 7919::bigint % 1000 < 30 THEN 'failed'
        WHEN k * 7919::bigint % 1000 = 30 THEN 'cancelled'
        ELSE 'succeeded'
      END AS status
    FROM generate_series(1, $2::int * 2) AS k, LATERAL (SELECT (k + 1) / 2 AS n) AS event
  ) AS made`;

const ATTEMPTS = `
  INSERT INTO attempts (delivery_id, number, shop_id, endpoint_id, url, started_at, status_code,
    response_time_ms, error, request_headers, response_body)
  SELECT d.id, number, d.shop_id, d.endpoint_id, e.url, d.created_at + interval '5 s' * number,
    CASE d.status WHEN 'succeeded' THEN 200 ELSE 500 END, 40,
    CASE WHEN d.status <> 'succeeded' THEN 'The receiver answered 500.' END,
    '{"Content-Type":"application/json; charset=utf-8"}', 'ok'
  FROM deliveries d JOIN endpoints e ON e.id = d.endpoint_id,
    generate_series(1, d.attempt_count) AS number`;

function shopIdOf([endpoint]: readonly BenchEndpoint[]): number {
  if (!endpoint) throw new Error('The shop has no endpoint.');
  return endpoint.shop.id;
}

function exampleBody(): string {
  return nativeBody({
    id: 'evt_example',
    type: 'quote.created',
    occurredAt: new Date(),
    shopDomain: 'example.myshopify.com',
    data: quoteCreatedData(1),
  });
}
