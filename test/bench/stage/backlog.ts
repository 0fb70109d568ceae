import type pg from 'pg';
import { newId } from '#app/ids.ts';
import { nativeBody } from '#app/outbound/formats/native.ts';
import type { Target } from '../processes/producer.ts';
import { quoteCreatedData } from '../quote-created.ts';

const ROWS_PER_STATEMENT = 1_000;

interface Row {
  eventId: string;
  deliveryId: string;
  shopId: number;
  endpointId: string;
  body: string;
}

/**
 * Events that are due now, one delivery each, for each of the targets in turn: what `appendEvent`
 * would have stored, in as few statements as possible. Returns the deliveries' ids.
 */
export async function insertBacklog(
  client: pg.ClientBase | pg.Pool,
  targets: readonly Target[],
  count: number,
): Promise<string[]> {
  const deliveryIds: string[] = [];
  for (let start = 0; start < count; start += ROWS_PER_STATEMENT) {
    const size = Math.min(ROWS_PER_STATEMENT, count - start);
    const rows = Array.from({ length: size }, (_, index) => makeRow(targets, start + index));
    await insertRows(client, rows);
    for (const row of rows) deliveryIds.push(row.deliveryId);
  }
  return deliveryIds;
}

function makeRow(targets: readonly Target[], index: number): Row {
  const target = targets[index % targets.length];
  if (!target) throw new Error('There is nobody to send to.');
  const eventId = newId('event');
  const body = nativeBody({
    id: eventId,
    type: 'quote.created',
    occurredAt: new Date(),
    shopDomain: target.shop.domain,
    data: quoteCreatedData(index),
  });
  const { shop, endpointId } = target;
  return { eventId, deliveryId: newId('delivery'), shopId: shop.id, endpointId, body };
}

async function insertRows(client: pg.ClientBase | pg.Pool, rows: Row[]): Promise<void> {
  await client.query(
    `INSERT INTO events (id, shop_id, type, occurred_at, body)
     SELECT id, shop_id, 'quote.created', now(), body
     FROM unnest($1::text[], $2::int[], $3::text[]) AS rows (id, shop_id, body)`,
    [rows.map((row) => row.eventId), rows.map((row) => row.shopId), rows.map((row) => row.body)],
  );
  await client.query(
    `INSERT INTO deliveries
       (id, shop_id, event_id, endpoint_id, event_type, created_at, next_attempt_at)
     SELECT id, shop_id, event_id, endpoint_id, 'quote.created', now(), now()
     FROM unnest($1::text[], $2::int[], $3::text[], $4::text[])
       AS rows (id, shop_id, event_id, endpoint_id)`,
    [
      rows.map((row) => row.deliveryId),
      rows.map((row) => row.shopId),
      rows.map((row) => row.eventId),
      rows.map((row) => row.endpointId),
    ],
  );
}
