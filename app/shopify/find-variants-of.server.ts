import { askShopify, type AdminGraphql } from './admin-graphql.server.ts';

const FIND_VARIANTS_OF = `#graphql
  query FindVariantsOf($productId: ID!) {
    product(id: $productId) {
      title
      variants(first: 2) {
        nodes {
          id
        }
      }
    }
  }
`;

export interface VariantsOf {
  productTitle: string;
  /** Null: it has none, which Shopify does not let happen. */
  firstVariantGid: string | null;
  hasSeveral: boolean;
}

/** Whether a product is bought as it is, or in one of several variants; null: the shop has none such. */
export async function findVariantsOf(
  admin: AdminGraphql,
  productGid: string,
): Promise<VariantsOf | null> {
  const { product } = await askShopify(admin, FIND_VARIANTS_OF, { productId: productGid });
  if (!product) return null;
  const [first, second] = product.variants.nodes;
  return {
    productTitle: product.title,
    firstVariantGid: first?.id ?? null,
    hasSeveral: second !== undefined,
  };
}
