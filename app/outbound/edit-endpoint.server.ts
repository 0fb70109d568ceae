import type { Db } from '../db.server.ts';
import { canUnseal, unseal, type SealingKey } from '../encryption.server.ts';
import { message } from '../texts/message.ts';
import { sealHeaders, unsealHeaders } from './custom-headers.server.ts';
import type { CustomHeader } from './custom-headers.ts';
import { endpointColumns } from './endpoint-columns.server.ts';
import type { EndpointDraft, EndpointError } from './endpoint-draft.ts';
import type { Endpoint } from './endpoint.ts';
import { UNTROUBLED } from './health/breaker.ts';
import { FORMATS, hasEvent, type EndpointFormat } from './formats/formats.ts';
import { judgeDraft, type JudgedDraft, type JudgeDraftDeps } from './judge-draft.server.ts';
import { refusalOnSaving, type TestOnSavingDeps } from './test-on-saving.server.ts';

export interface EditEndpointDeps extends JudgeDraftDeps, TestOnSavingDeps {
  db: Db;
  encryptionKeys: SealingKey[];
}

export type EditEndpointResult =
  | { ok: true; endpoint: Endpoint }
  | { ok: false; reason: 'invalid'; errors: EndpointError[] }
  | { ok: false; reason: 'not_found' };

/**
 * Changes an endpoint, whole: what is on its way to it goes where it now points, in the format that it
 * was frozen in. Its secret, its status and its log stay. Refuses with everything that is wrong at
 * once, and then with what a test showed, where the format has one on saving and the address or the
 * format is another; and refuses one that is not there or was removed. Headers that cannot be read any
 * more are as good as none: those that were typed are all there are.
 */
export async function editEndpoint(
  deps: EditEndpointDeps,
  { shopId, id }: { shopId: number; id: string },
  typed: EndpointDraft,
): Promise<EditEndpointResult> {
  const { db, encryptionKeys } = deps;
  const before = await findBefore(db, shopId, id);
  if (!before) return { ok: false, reason: 'not_found' };
  const known = knownHeaders(before, encryptionKeys);
  const judged = await judgeDraft(keeping(deps, before.events), typed, known);
  if (!judged.ok) return { ok: false, reason: 'invalid', errors: judged.errors };
  const refusal = await refusalOfChange(deps, before, judged.draft);
  if (refusal) return { ok: false, reason: 'invalid', errors: [refusal] };

  const { headers, ...columns } = judged.draft;
  const [[endpoint]] = await db.$transaction([
    db.endpoint.updateManyAndReturn({
      // What was left as it is was read above, and the secret was looked at: another save meanwhile
      // must not be undone.
      where: {
        shopId,
        id,
        removedAt: null,
        headersSealed: before.headersSealed,
        secretSealed: before.secretSealed,
      },
      data: { ...columns, headersSealed: sealHeaders(headers, encryptionKeys) },
      select: endpointColumns,
    }),
    // Another address has failed nothing yet.
    db.lane.updateMany({
      where: { shopId, endpointId: columns.url === before.url ? { in: [] } : id },
      data: UNTROUBLED,
    }),
  ]);
  if (endpoint) return { ok: true, endpoint };
  return { ok: false, reason: 'invalid', errors: [{ field: null, message: CHANGED }] };
}

const CHANGED = message('endpointForm.errors.changedMeanwhile');

function knownHeaders({ headersSealed }: Before, keys: SealingKey[]): CustomHeader[] {
  return headersSealed !== null && canUnseal(headersSealed, keys)
    ? unsealHeaders(headersSealed, keys)
    : [];
}

/** What it has subscribed to it can keep, whatever is offered now. */
function keeping(deps: JudgeDraftDeps, events: string[]): JudgeDraftDeps {
  return {
    ...deps,
    eventTypesOf: (format) => [
      ...deps.eventTypesOf(format),
      ...events.filter((type) => hasEvent(format, type)),
    ],
  };
}

interface Before {
  url: string;
  events: string[];
  format: EndpointFormat;
  headersSealed: string | null;
  secretSealed: string | null;
  shop: { domain: string };
}

function findBefore(db: Db, shopId: number, id: string): Promise<Before | null> {
  return db.endpoint.findFirst({
    where: { shopId, id, removedAt: null },
    select: {
      url: true,
      events: true,
      format: true,
      headersSealed: true,
      secretSealed: true,
      shop: { select: { domain: true } },
    },
  });
}

async function refusalOfChange(
  deps: EditEndpointDeps,
  before: Before,
  draft: JudgedDraft,
): Promise<EndpointError | null> {
  const { secretSealed, shop } = before;
  if (secretSealed === null && !FORMATS[draft.format].secretOptional) {
    return { field: 'format', message: NO_SECRET };
  }
  if (draft.url === before.url && draft.format === before.format) return null;
  if (secretSealed !== null && !canUnseal(secretSealed, deps.encryptionKeys)) {
    return FORMATS[draft.format].testedWith === null ? { field: null, message: LOST_SECRET } : null;
  }
  const secret = secretSealed === null ? null : unseal(secretSealed, deps.encryptionKeys);
  return refusalOnSaving(deps, { ...draft, secret, shopDomain: shop.domain });
}

const LOST_SECRET = message('endpointForm.errors.lostSecret');
const NO_SECRET = message('endpointForm.errors.needsSecret');
