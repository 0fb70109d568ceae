import { askShopify, type AdminGraphql } from './admin-graphql.server.ts';
import { draftOrderOf, type ShopifyDraftOrder } from './draft-order.ts';

const FIND_DRAFT_ORDER = `#graphql
  query FindDraftOrder($query: String!) {
    draftOrders(first: 1, query: $query) {
      nodes {
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
    }
  }
`;

/** Letters, digits and dashes mean nothing else in Shopify's search syntax. */
const PLAIN = /^[\w-]+$/;

/**
 * The draft order with a tag, or null. Shopify's search lags behind what was just made, by seconds as a
 * rule: that it finds nothing proves little.
 */
export async function findDraftOrder(
  admin: AdminGraphql,
  tag: string,
): Promise<ShopifyDraftOrder | null> {
  if (!PLAIN.test(tag)) throw new Error(`"${tag}" cannot be searched for as it is.`);
  const { draftOrders } = await askShopify(admin, FIND_DRAFT_ORDER, { query: `tag:'${tag}'` });
  const [found] = draftOrders.nodes;
  return found ? draftOrderOf(found) : null;
}
