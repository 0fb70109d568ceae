import { askShopify, type AdminGraphql } from './admin-graphql.server.ts';
import { draftOrderOf, type ShopifyDraftOrder } from './draft-order.ts';
import type { DraftOrderInput } from './generated/admin.types.d.ts';
import { userErrorsAt, type UserError } from './user-errors.ts';

export type CreatedDraftOrder =
  { ok: true; draft: ShopifyDraftOrder } | { ok: false; errors: UserError[] };

const CREATE_DRAFT_ORDER = `#graphql
  mutation CreateDraftOrder($input: DraftOrderInput!) {
    draftOrderCreate(input: $input) {
      draftOrder {
        id
        name
        invoiceUrl
        updatedAt
        totalPriceSet {
          presentmentMoney {
            amount
            currencyCode
          }
        }
      }
      userErrors {
        field
        message
      }
    }
  }
`;

/**
 * Makes a draft order. Shopify knows no key that would make a repeated request harmless: an answer that
 * is lost leaves a draft order behind, which only its tags can find again.
 */
export async function createDraftOrder(
  admin: AdminGraphql,
  input: DraftOrderInput,
): Promise<CreatedDraftOrder> {
  const { draftOrderCreate: answer } = await askShopify(admin, CREATE_DRAFT_ORDER, { input });
  const errors = userErrorsAt(answer?.userErrors ?? []);
  if (errors.length > 0 || !answer?.draftOrder) return { ok: false, errors };
  return { ok: true, draft: draftOrderOf(answer.draftOrder) };
}
