import { askShopify, type AdminGraphql } from './admin-graphql.server.ts';
import { userErrorMessages } from './user-errors.ts';

const DELETE_DRAFT_ORDER = `#graphql
  mutation DeleteDraftOrder($id: ID!) {
    draftOrderDelete(input: { id: $id }) {
      deletedId
      userErrors {
        field
        message
      }
    }
  }
`;

/** Shopify's words for one that is not there. */
const GONE = 'Draft order does not exist';

/** Deletes a draft order for good. One that is gone already is what was wanted. */
export async function deleteDraftOrder(
  admin: AdminGraphql,
  gid: string,
): Promise<{ ok: true } | { ok: false; messages: string[] }> {
  const { draftOrderDelete: answer } = await askShopify(admin, DELETE_DRAFT_ORDER, { id: gid });
  const messages = userErrorMessages(answer?.userErrors ?? []);
  const others = messages.filter((message) => message !== GONE);
  return others.length > 0 ? { ok: false, messages: others } : { ok: true };
}
