import type { Product, Variant } from '../catalog.ts';
import { connection, type PageArgs } from './connection.ts';
import { expectGid, gidNumber } from './gid.ts';
import type { GraphqlContext } from './graphql-context.ts';
import { matchesSearch } from './search.ts';

interface ListArgs extends PageArgs {
  query?: string | null;
}

export function productView(product: Product, context: GraphqlContext) {
  const media = mediaView(product, context);
  return {
    __typename: 'Product',
    id: product.id,
    title: product.title,
    handle: product.handle,
    status: product.status,
    vendor: product.vendor,
    productType: product.productType,
    descriptionHtml: product.descriptionHtml,
    hasOnlyDefaultVariant: product.variants[0]?.title === 'Default Title',
    onlineStoreUrl:
      product.status === 'ACTIVE'
        ? `https://${context.shopDomain}/products/${product.handle}`
        : null,
    options: product.options.map((option, index) => ({
      __typename: 'ProductOption',
      id: `gid://shopify/ProductOption/${gidNumber(product.id)}${index}`,
      ...option,
    })),
    featuredMedia: media,
    media: (args: PageArgs) => connection(media ? [media] : [], args),
    variants: (args: PageArgs) =>
      connection(
        product.variants.map((variant) => variantView(product, variant, context)),
        args,
      ),
  };
}

export function variantView(product: Product, variant: Variant, context: GraphqlContext) {
  return {
    __typename: 'ProductVariant',
    id: variant.id,
    title: variant.title,
    displayName: `${product.title} - ${variant.title}`,
    sku: variant.sku,
    price: variant.price,
    availableForSale: variant.available && product.status === 'ACTIVE',
    selectedOptions: product.options.map((option, index) => ({
      name: option.name,
      value: variant.options[index] ?? '',
    })),
    // The pictures are the products': no variant has one of its own.
    media: (args: PageArgs) => connection([], args),
    product: () => productView(product, context),
  };
}

/** A variant and its product. */
export function findVariant(context: GraphqlContext, gid: string) {
  for (const product of context.store.catalog) {
    const variant = product.variants.find((each) => each.id === gid);
    if (variant) return { product, variant };
  }
  return null;
}

function mediaView(product: Product, context: GraphqlContext) {
  if (!product.image) return null;
  const { path, alt, width, height } = product.image;
  const image = { url: context.publicOrigin + path, altText: alt, width, height };
  return {
    __typename: 'MediaImage',
    id: `gid://shopify/MediaImage/${gidNumber(product.id)}9`,
    alt,
    preview: { image },
    image,
  };
}

function listProducts(args: ListArgs, context: GraphqlContext) {
  const found = context.store.catalog.filter((product) =>
    matchesSearch(args.query, {
      default: [product.title, product.vendor, product.productType],
      id: [gidNumber(product.id)],
      title: [product.title],
      handle: [product.handle],
      vendor: [product.vendor],
      product_type: [product.productType],
      status: [product.status],
      sku: product.variants.map((variant) => variant.sku ?? ''),
    }),
  );
  return connection(
    found.map((product) => productView(product, context)),
    args,
  );
}

function listVariants(args: ListArgs, context: GraphqlContext) {
  const found = context.store.catalog.flatMap((product) =>
    product.variants
      .filter((variant) =>
        matchesSearch(args.query, {
          default: [product.title, variant.title, variant.sku ?? ''],
          id: [gidNumber(variant.id)],
          product_id: [gidNumber(product.id)],
          title: [variant.title],
          sku: [variant.sku ?? ''],
        }),
      )
      .map((variant) => variantView(product, variant, context)),
  );
  return connection(found, args);
}

export const PRODUCT_QUERIES = {
  product({ id }: { id: string }, context: GraphqlContext) {
    const found = context.store.catalog.find((each) => each.id === expectGid(id, 'Product'));
    return found ? productView(found, context) : null;
  },
  productVariant({ id }: { id: string }, context: GraphqlContext) {
    const found = findVariant(context, expectGid(id, 'ProductVariant'));
    return found ? variantView(found.product, found.variant, context) : null;
  },
  products: listProducts,
  productVariants: listVariants,
};
