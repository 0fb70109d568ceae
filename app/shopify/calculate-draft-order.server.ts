import { askShopify, type AdminGraphql } from './admin-graphql.server.ts';
import type { DraftOrderInput } from './generated/admin.types.d.ts';
import { userErrorsAt, type UserError } from './user-errors.ts';

/** Decimal strings in the currency the customer pays in. */
export interface CalculatedTotals {
  /** The prices hold the tax: it is a part of the amounts, not added to them. */
  taxesIncluded: boolean;
  /** Lines after all discounts; with tax where the shop's prices include it. */
  subtotal: string;
  shipping: string;
  tax: string;
  /** What is to be paid. */
  total: string;
  /** ISO 4217 */
  currency: string;
}

export type CalculatedDraftOrder =
  { ok: true; totals: CalculatedTotals } | { ok: false; errors: UserError[] };

const CALCULATE_DRAFT_ORDER = `#graphql
  mutation CalculateDraftOrder($input: DraftOrderInput!) {
    draftOrderCalculate(input: $input) {
      calculatedDraftOrder {
        taxesIncluded
        subtotalPriceSet {
          presentmentMoney {
            amount
          }
        }
        totalShippingPriceSet {
          presentmentMoney {
            amount
          }
        }
        totalTaxSet {
          presentmentMoney {
            amount
          }
        }
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

/** What Shopify would ask for a draft order, with its taxes and discounts. Nothing is stored. */
export async function calculateDraftOrder(
  admin: AdminGraphql,
  input: DraftOrderInput,
): Promise<CalculatedDraftOrder> {
  const { draftOrderCalculate: answer } = await askShopify(admin, CALCULATE_DRAFT_ORDER, { input });
  const errors = userErrorsAt(answer?.userErrors ?? []);
  const calculated = answer?.calculatedDraftOrder;
  if (errors.length > 0 || !calculated) return { ok: false, errors };
  const { amount: total, currencyCode } = calculated.totalPriceSet.presentmentMoney;
  return {
    ok: true,
    totals: {
      taxesIncluded: calculated.taxesIncluded,
      subtotal: calculated.subtotalPriceSet.presentmentMoney.amount,
      shipping: calculated.totalShippingPriceSet.presentmentMoney.amount,
      tax: calculated.totalTaxSet.presentmentMoney.amount,
      total,
      currency: currencyCode,
    },
  };
}
