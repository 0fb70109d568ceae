import { askShopify, type AdminGraphql } from './admin-graphql.server.ts';
import type { ReadDraftOrdersQuery } from './generated/admin.generated.d.ts';

const READ_DRAFT_ORDERS = `#graphql
  query ReadDraftOrders($ids: [ID!]!) {
    nodes(ids: $ids) {
      __typename
      ... on DraftOrder {
        id
        status
        invoiceSentAt
        updatedAt
        tags
        taxesIncluded
        totalPriceSet {
          shopMoney {
            amount
            currencyCode
          }
          presentmentMoney {
            amount
            currencyCode
          }
        }
        totalTaxSet {
          shopMoney {
            amount
          }
          presentmentMoney {
            amount
          }
        }
        order {
          id
          name
          createdAt
          cancelledAt
          displayFinancialStatus
        }
      }
    }
  }
`;

/** A draft order as Shopify has it now, and the order it became. */
export type ReadDraftOrder = Extract<
  ReadDraftOrdersQuery['nodes'][number],
  { __typename: 'DraftOrder' }
>;

/** Shopify takes at most 250 in an array and 1,000 points a query; a draft order costs 7. */
const BATCH = 50;

/** Draft orders by their ids, in that order; null where there is none any more. */
export async function readDraftOrders(
  admin: AdminGraphql,
  gids: string[],
): Promise<(ReadDraftOrder | null)[]> {
  const read: (ReadDraftOrder | null)[] = [];
  for (let start = 0; start < gids.length; start += BATCH) {
    const ids = gids.slice(start, start + BATCH);
    const { nodes } = await askShopify(admin, READ_DRAFT_ORDERS, { ids });
    read.push(...nodes.map((node) => (node?.__typename === 'DraftOrder' ? node : null)));
  }
  return read;
}
