import type { Db, Transaction } from '../db.server.ts';
import { seal, type SealingKey } from '../encryption.server.ts';
import { newId } from '../ids.ts';
import { message } from '../texts/message.ts';
import { sealHeaders } from './custom-headers.server.ts';
import { endpointColumns } from './endpoint-columns.server.ts';
import type { EndpointDraft, EndpointError } from './endpoint-draft.ts';
import { MAX_ENDPOINTS, type Endpoint } from './endpoint.ts';
import { isFormat } from './formats/formats.ts';
import { judgeDraft, type JudgedDraft, type JudgeDraftDeps } from './judge-draft.server.ts';
import { newSecret } from './sign.server.ts';
import { refusalOnSaving, type TestOnSavingDeps } from './test-on-saving.server.ts';
import { judgeSecret, type TypedSecret } from './typed-secret.ts';

export interface AddEndpointDeps extends JudgeDraftDeps, TestOnSavingDeps {
  db: Db;
  encryptionKeys: SealingKey[];
}

export interface NewEndpointDraft extends EndpointDraft {
  secret: TypedSecret;
}

export type AddEndpointResult =
  | {
      ok: true;
      endpoint: Endpoint;
      /** The one that was made; null when the merchant has the endpoint's, or it has none. */
      secret: string | null;
    }
  | { ok: false; errors: EndpointError[] };

/**
 * Adds an endpoint with a secret of its own, unless its receiver has one already. What was made is in
 * the answer and nowhere else in the clear. Refuses with everything that is wrong at once, and then
 * with what a test showed, where the format has one on saving.
 */
export async function addEndpoint(
  deps: AddEndpointDeps,
  shop: { id: number; domain: string },
  typed: NewEndpointDraft,
): Promise<AddEndpointResult> {
  const judged = await judgeNew(deps, typed);
  if (!judged.ok) return judged;
  const { draft, secret, made } = judged;
  const refusal = await refusalOnSaving(deps, { ...draft, secret, shopDomain: shop.domain });
  if (refusal) {
    const unknown = message('endpointForm.errors.newSecretUnknown', { refusal: refusal.message });
    return { ok: false, errors: [made ? { ...refusal, message: unknown } : refusal] };
  }

  return deps.db.$transaction(async (tx) => {
    const refused = await noRoomFor(tx, shop.id, draft);
    if (refused) return { ok: false, errors: [refused] };
    const { headers, ...columns } = draft;
    const endpoint = await tx.endpoint.create({
      data: {
        id: newId('endpoint'),
        shopId: shop.id,
        ...columns,
        headersSealed: sealHeaders(headers, deps.encryptionKeys),
        secretSealed: secret === null ? null : seal(secret, deps.encryptionKeys),
        createdAt: deps.clock(),
      },
      select: endpointColumns,
    });
    return { ok: true, endpoint, secret: made ? secret : null };
  });
}

const FULL = message('endpointForm.errors.full', { max: MAX_ENDPOINTS });

async function judgeNew(
  deps: AddEndpointDeps,
  typed: NewEndpointDraft,
): Promise<
  | { ok: true; draft: JudgedDraft; secret: string | null; made: boolean }
  | { ok: false; errors: EndpointError[] }
> {
  const judged = await judgeDraft(deps, typed);
  const format = isFormat(typed.format) ? typed.format : 'native';
  const chosen = judgeSecret(typed.secret, format, newSecret);
  if (judged.ok && chosen.ok) return { ...chosen, draft: judged.draft };
  return {
    ok: false,
    errors: [...(judged.ok ? [] : judged.errors), ...(chosen.ok ? [] : [chosen.error])],
  };
}

/**
 * Why a shop cannot have an endpoint beside its others; null: it can. One of the same name and address is
 * the same one, added again because no answer came. Locks the shop's row first: of two endpoints added at
 * once, the second counts the first.
 */
async function noRoomFor(
  tx: Transaction,
  shopId: number,
  { name, url }: { name: string; url: string },
): Promise<EndpointError | null> {
  await tx.$queryRaw`SELECT 1 FROM shops WHERE id = ${shopId} FOR NO KEY UPDATE`;
  const others = await tx.endpoint.findMany({
    where: { shopId, removedAt: null },
    select: { name: true, url: true },
  });
  if (others.some((other) => other.name === name && other.url === url)) {
    return { field: 'name', message: message('endpointForm.errors.addedAlready') };
  }
  return others.length < MAX_ENDPOINTS ? null : { field: null, message: FULL };
}
