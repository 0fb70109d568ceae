import type { Db, Transaction } from '../db.server.ts';
import { seal, type SealingKey } from '../encryption.server.ts';
import { newId } from '../ids.ts';
import type { JudgeDestination } from './destination-guard.server.ts';
import { endpointColumns } from './endpoint-columns.server.ts';
import {
  draftErrors,
  MAX_ENDPOINTS,
  type Endpoint,
  type EndpointDraft,
  type EndpointError,
} from './endpoint.ts';
import { newSecret } from './sign.server.ts';

export interface AddEndpointDeps {
  db: Db;
  clock: () => Date;
  encryptionKeys: SealingKey[];
  judgeDestination: JudgeDestination;
  /** The event types that can be subscribed to. */
  eventTypes: readonly string[];
}

export type AddEndpointResult =
  { ok: true; endpoint: Endpoint; secret: string } | { ok: false; errors: EndpointError[] };

/**
 * Adds an endpoint with a secret of its own. The secret is in the answer and nowhere else in the
 * clear. Refuses with everything that is wrong at once.
 */
export async function addEndpoint(
  deps: AddEndpointDeps,
  shop: { id: number },
  typed: EndpointDraft,
): Promise<AddEndpointResult> {
  const draft = { ...typed, name: typed.name.trim(), events: [...new Set(typed.events)] };
  const errors = draftErrors(draft, deps.eventTypes);
  const destination = await deps.judgeDestination(draft.url);
  if (!destination.ok) errors.push({ field: 'url', message: destination.message });
  if (!destination.ok || errors.length > 0) return { ok: false, errors };

  const secret = newSecret();
  const endpoint = await deps.db.$transaction(async (tx) => {
    if (!(await hasRoom(tx, shop.id))) return null;
    return tx.endpoint.create({
      data: {
        id: newId('endpoint'),
        shopId: shop.id,
        name: draft.name,
        url: destination.url,
        events: draft.events,
        secretSealed: seal(secret, deps.encryptionKeys),
        createdAt: deps.clock(),
      },
      select: endpointColumns,
    });
  });
  if (!endpoint) return { ok: false, errors: [{ field: null, message: FULL }] };
  return { ok: true, endpoint, secret };
}

const FULL = `You have ${MAX_ENDPOINTS} endpoints, which is the most there can be. Remove one to add another.`;

/** Locks the shop's row first: of two endpoints added at once, the second counts the first. */
async function hasRoom(tx: Transaction, shopId: number): Promise<boolean> {
  await tx.$queryRaw`SELECT 1 FROM shops WHERE id = ${shopId} FOR NO KEY UPDATE`;
  return (await tx.endpoint.count({ where: { shopId, removedAt: null } })) < MAX_ENDPOINTS;
}
