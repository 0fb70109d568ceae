import { askShopify, type AdminGraphql } from './admin-graphql.server.ts';
import type { AppMetafield, MetafieldPlace } from './read-app-metafield.server.ts';
import { userErrorMessages } from './user-errors.ts';

const SET_APP_METAFIELD = `#graphql
  mutation SetAppMetafield($metafields: [MetafieldsSetInput!]!) {
    metafieldsSet(metafields: $metafields) {
      userErrors {
        code
        message
      }
    }
  }
`;

export type SetMetafield =
  | { ok: true }
  /** `stale`: it is not the one any more that was read. Nothing was written. */
  | { ok: false; stale: boolean; messages: string[] };

/** Writes a metafield of the app as JSON, if it is still the one that was read. */
export async function setAppMetafield(
  admin: AdminGraphql,
  metafield: AppMetafield & MetafieldPlace & { /** JSON */ value: string },
): Promise<SetMetafield> {
  const { metafieldsSet: answer } = await askShopify(admin, SET_APP_METAFIELD, {
    metafields: [{ ...metafield, type: 'json' }],
  });
  const errors = answer?.userErrors ?? [];
  if (errors.length === 0) return { ok: true };
  const stale = errors.some(({ code }) => code === 'STALE_OBJECT');
  return { ok: false, stale, messages: userErrorMessages(errors) };
}
