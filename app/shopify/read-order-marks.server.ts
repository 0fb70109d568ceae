import { askShopify, type AdminGraphql } from './admin-graphql.server.ts';

const READ_ORDER_MARKS = `#graphql
  query ReadOrderMarks($id: ID!) {
    node(id: $id) {
      __typename
      ... on DraftOrder {
        name
        tags
        customAttributes {
          key
          value
        }
        customer {
          id
        }
      }
      ... on Order {
        name
        tags
        customAttributes {
          key
          value
        }
        customer {
          id
        }
      }
    }
  }
`;

/** What may tell where a draft order or an order comes from. */
export interface OrderMarks {
  /** #D12, #1042 */
  name: string;
  tags: string[];
  /** By their keys. */
  attributes: Map<string, string>;
  customerGid: string | null;
}

/** Of a draft order, or of an order; null: the shop has none with this id. */
export async function readOrderMarks(admin: AdminGraphql, gid: string): Promise<OrderMarks | null> {
  const { node } = await askShopify(admin, READ_ORDER_MARKS, { id: gid });
  if (node?.__typename !== 'DraftOrder' && node?.__typename !== 'Order') return null;
  return {
    name: node.name,
    tags: node.tags,
    attributes: new Map(node.customAttributes.map(({ key, value }) => [key, value ?? ''])),
    customerGid: node.customer?.id ?? null,
  };
}
