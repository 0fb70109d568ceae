import type { Db, Transaction } from '../db.server.ts';
import { seal, type SealingKey } from '../encryption.server.ts';
import { newId } from '../ids.ts';
import { sealHeaders } from './custom-headers.server.ts';
import { endpointColumns } from './endpoint-columns.server.ts';
import {
  MAX_ENDPOINTS,
  type Endpoint,
  type EndpointDraft,
  type EndpointError,
} from './endpoint.ts';
import { judgeDraft, type JudgeDraftDeps } from './judge-draft.server.ts';
import { newSecret } from './sign.server.ts';

export interface AddEndpointDeps extends JudgeDraftDeps {
  db: Db;
  clock: () => Date;
  encryptionKeys: SealingKey[];
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
  const judged = await judgeDraft(deps, typed);
  if (!judged.ok) return judged;

  const { headers, ...draft } = judged.draft;
  const secret = newSecret();
  const endpoint = await deps.db.$transaction(async (tx) => {
    if (!(await hasRoom(tx, shop.id))) return null;
    return tx.endpoint.create({
      data: {
        id: newId('endpoint'),
        shopId: shop.id,
        ...draft,
        headersSealed: sealHeaders(headers, deps.encryptionKeys),
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
