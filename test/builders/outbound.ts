import { randomBytes } from 'node:crypto';
import type { Db } from '#app/db.server.ts';
import { seal, type SealingKey } from '#app/encryption.server.ts';
import { newId } from '#app/ids.ts';
import type { EndpointStatus } from '#app/outbound/endpoint.ts';
import { appendEvent, type AppendedEvent, type NewEvent } from '#app/outbound/outbox.server.ts';
import type { EndpointFormat } from '#app/outbound/formats/formats.ts';
import type { ScheduleName } from '#app/outbound/retry.ts';
import { newSecret } from '#app/outbound/sign.server.ts';

export interface TestShop {
  id: number;
  domain: string;
}

/** An installed shop of its own. */
export async function makeShop(db: Db): Promise<TestShop> {
  const domain = `shop-${randomBytes(4).toString('hex')}.myshopify.com`;
  return db.shop.create({ data: { domain }, select: { id: true, domain: true } });
}

export const TEST_KEYS: SealingKey[] = [{ name: 'test', key: Buffer.alloc(32, 7) }];
/** The same keys as the environment names them. */
export const TEST_KEYS_SETTING = TEST_KEYS.map(
  ({ name, key }) => `${name}:${key.toString('base64')}`,
).join(',');

interface EndpointOptions {
  url?: string;
  events?: string[];
  status?: EndpointStatus;
  schedule?: ScheduleName;
  format?: EndpointFormat;
  rateLimitPerMinute?: number;
  createdAt?: Date;
}

/** An endpoint put straight into the database, past the guard. */
export async function makeEndpoint(
  db: Db,
  shop: TestShop,
  options: EndpointOptions = {},
): Promise<{ id: string; secret: string }> {
  const secret = newSecret();
  const endpoint = await db.endpoint.create({
    data: {
      id: newId('endpoint'),
      shopId: shop.id,
      name: 'CRM',
      url: options.url ?? 'https://crm.example.com/hooks',
      events: options.events ?? ['quote.created'],
      status: options.status ?? 'enabled',
      schedule: options.schedule ?? 'standard',
      format: options.format ?? 'native',
      rateLimitPerMinute: options.rateLimitPerMinute ?? null,
      secretSealed: seal(secret, TEST_KEYS),
      createdAt: options.createdAt ?? new Date(),
    },
  });
  return { id: endpoint.id, secret };
}

/** Commits an event that belongs to no quote, with its deliveries. */
export async function commitEvent(
  db: Db,
  shop: TestShop,
  options: Partial<NewEvent> = {},
): Promise<AppendedEvent> {
  return db.$transaction((tx) => appendEvent(tx, { ...eventOf(shop), ...options }));
}

function eventOf(shop: TestShop): NewEvent {
  return {
    shop,
    quoteId: null,
    type: 'quote.created',
    sequence: null,
    occurredAt: new Date(),
    data: { quote_id: 'quo_1', quote_number: 'Q-1001', sequence: 1, message: 'Grüße, 你好 🙂' },
  };
}

/** Commits so many events, a transaction for all of them, and answers their deliveries. */
export async function commitEvents(db: Db, shop: TestShop, count: number): Promise<string[]> {
  return db.$transaction(
    async (tx) => {
      const deliveryIds: string[] = [];
      for (let made = 0; made < count; made += 1) {
        const appended = await appendEvent(tx, eventOf(shop));
        deliveryIds.push(...appended.deliveryIds);
      }
      return deliveryIds;
    },
    { timeout: 60_000 },
  );
}

/** Makes everything that waits due for long enough to be swept up. */
export async function overdue(db: Db): Promise<void> {
  await db.$executeRaw`
    UPDATE deliveries SET next_attempt_at = now() - interval '1 minute' WHERE status = 'pending'`;
}
