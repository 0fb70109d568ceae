import type { Product, Variant } from '../shopify/catalog.ts';

/** A product as Liquid sees it: numeric ids, prices in cents. */
export function productDrop(product: Product, selectedVariantId?: string) {
  const variants = product.variants.map(variantDrop);
  const selected = variants.find(({ id }) => String(id) === selectedVariantId) ?? null;
  return {
    id: numericId(product.id),
    handle: product.handle,
    title: product.title,
    description: product.descriptionHtml,
    vendor: product.vendor,
    type: product.productType,
    url: `/products/${product.handle}`,
    featured_image: product.image && { ...product.image, src: product.image.path },
    options_with_values: product.options.map(({ name, values }, position) => ({
      name,
      position,
      values,
      selected_value: (selected ?? variants[0])?.options[position],
    })),
    has_only_default_variant: variants.length === 1 && variants[0]?.title === 'Default Title',
    variants,
    selected_variant: selected,
    selected_or_first_available_variant:
      selected ?? variants.find(({ available }) => available) ?? variants[0],
    price: Math.min(...variants.map(({ price }) => price)),
    price_varies: new Set(variants.map(({ price }) => price)).size > 1,
  };
}

function variantDrop({ id, title, sku, price, options, available }: Variant) {
  return {
    id: numericId(id),
    title,
    sku,
    price: Math.round(Number(price) * 100),
    options,
    available,
  };
}

function numericId(gid: string): number {
  return Number(gid.split('/').at(-1));
}
