import type { Db } from '../db.server.ts';
import type { SealingKey } from '../encryption.server.ts';
import { sealHeaders, unsealHeaders } from './custom-headers.server.ts';
import { endpointColumns } from './endpoint-columns.server.ts';
import type { Endpoint, EndpointDraft, EndpointError } from './endpoint.ts';
import { judgeDraft, type JudgeDraftDeps } from './judge-draft.server.ts';

export interface EditEndpointDeps extends JudgeDraftDeps {
  db: Db;
  encryptionKeys: SealingKey[];
}

export type EditEndpointResult =
  | { ok: true; endpoint: Endpoint }
  | { ok: false; reason: 'invalid'; errors: EndpointError[] }
  | { ok: false; reason: 'not_found' };

/**
 * Changes an endpoint, whole: what is on its way to it goes where it now points. Its secret, its
 * status and its log stay. Refuses with everything that is wrong at once, and refuses one that is not
 * there or was removed.
 */
export async function editEndpoint(
  deps: EditEndpointDeps,
  { shopId, id }: { shopId: number; id: string },
  typed: EndpointDraft,
): Promise<EditEndpointResult> {
  const { db, encryptionKeys } = deps;
  const before = await db.endpoint.findFirst({
    where: { shopId, id, removedAt: null },
    select: { headersSealed: true },
  });
  if (!before) return { ok: false, reason: 'not_found' };
  const judged = await judgeDraft(deps, typed, unsealHeaders(before.headersSealed, encryptionKeys));
  if (!judged.ok) return { ok: false, reason: 'invalid', errors: judged.errors };

  const { headers, ...draft } = judged.draft;
  const [endpoint] = await db.endpoint.updateManyAndReturn({
    // Values that were left as they are were read above: another save meanwhile must not be undone.
    where: { shopId, id, removedAt: null, headersSealed: before.headersSealed },
    data: { ...draft, headersSealed: sealHeaders(headers, encryptionKeys) },
    select: endpointColumns,
  });
  if (endpoint) return { ok: true, endpoint };
  return { ok: false, reason: 'invalid', errors: [{ field: null, message: CHANGED }] };
}

const CHANGED =
  'Somebody else changed or removed this endpoint meanwhile. Open it again to see how it is now.';
