import { askShopify, type AdminGraphql } from './admin-graphql.server.ts';
import type { ConfirmVariantsQuery } from './generated/admin.generated.d.ts';

/** A variant as the shop sells it at this moment. */
export interface ConfirmedVariant {
  variantGid: string;
  productGid: string;
  productTitle: string;
  /** Null for a product without options, whose only variant Shopify calls "Default Title". */
  variantName: string | null;
  sku: string | null;
  /** An https address: the variant's own picture, or else the product's. */
  productImage: string | null;
  /** Decimal string in the shop's currency. */
  price: string;
}

export interface ConfirmedVariants {
  /** The shop's, ISO 4217. */
  currency: string;
  /** By variant gid; what cannot be bought is not in it. */
  variants: Map<string, ConfirmedVariant>;
}

const CONFIRM_VARIANTS = `#graphql
  query ConfirmVariants($ids: [ID!]!) {
    shop {
      currencyCode
    }
    nodes(ids: $ids) {
      __typename
      ... on ProductVariant {
        id
        title
        sku
        price
        media(first: 1) {
          nodes {
            preview {
              image {
                url
              }
            }
          }
        }
        product {
          id
          title
          status
          hasOnlyDefaultVariant
          featuredMedia {
            preview {
              image {
                url
              }
            }
          }
        }
      }
    }
  }
`;

/** Shopify takes at most 250 in an array and 1,000 points a query; a variant costs 9. */
const BATCH = 100;
const VARIANT_GID = /^gid:\/\/shopify\/ProductVariant\/\d{1,18}$/;
const BUYABLE = new Set(['ACTIVE', 'UNLISTED']);

/**
 * Looks variants up. Unknown ones, malformed ids and those of draft or archived products are absent
 * from the map. Duplicates are asked for once.
 */
export async function confirmVariants(
  admin: AdminGraphql,
  variantGids: string[],
): Promise<ConfirmedVariants> {
  const wanted = [...new Set(variantGids)].filter((gid) => VARIANT_GID.test(gid));
  const confirmed: ConfirmedVariants = { currency: '', variants: new Map() };
  for (let start = 0; start === 0 || start < wanted.length; start += BATCH) {
    const ids = wanted.slice(start, start + BATCH);
    const { shop, nodes } = await askShopify(admin, CONFIRM_VARIANTS, { ids });
    confirmed.currency = shop.currencyCode;
    for (const node of nodes) {
      const variant = toVariant(node);
      if (variant) confirmed.variants.set(variant.variantGid, variant);
    }
  }
  return confirmed;
}

function toVariant(node: ConfirmVariantsQuery['nodes'][number]): ConfirmedVariant | null {
  if (node?.__typename !== 'ProductVariant' || !BUYABLE.has(node.product.status)) return null;
  const picture = node.media.nodes[0] ?? node.product.featuredMedia;
  return {
    variantGid: node.id,
    productGid: node.product.id,
    productTitle: node.product.title,
    variantName: node.product.hasOnlyDefaultVariant ? null : node.title,
    sku: node.sku || null,
    productImage: picture?.preview?.image?.url ?? null,
    price: node.price,
  };
}
