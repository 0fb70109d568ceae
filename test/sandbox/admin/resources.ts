import type { Product, Variant } from '../shopify/catalog.ts';

/** Somebody the customer picker offers. */
export interface PickerCustomer {
  id: string;
  displayName: string;
  email: string | null;
}

export type PickerProduct = ReturnType<typeof productResource>;

/** Everything the resource picker offers. */
export interface Resources {
  products: PickerProduct[];
  customers: PickerCustomer[];
}

/** The shop's products as `shopify.resourcePicker` returns them (Product of @shopify/app-bridge-types). */
export function productResource(product: Product, storefrontUrl: string) {
  const images = product.image
    ? [
        {
          id: product.id.replace('/Product/', '/ProductImage/'),
          altText: product.image.alt,
          originalSrc: storefrontUrl + product.image.path,
        },
      ]
    : [];
  return {
    id: product.id,
    handle: product.handle,
    title: product.title,
    descriptionHtml: product.descriptionHtml,
    vendor: product.vendor,
    productType: product.productType,
    status: product.status,
    hasOnlyDefaultVariant: product.variants.length === 1,
    images,
    options: product.options.map(({ name, values }, index) => ({
      id: `${product.id.replace('/Product/', '/ProductOption/')}${index + 1}`,
      name,
      position: index + 1,
      values,
    })),
    variants: product.variants.map((variant, index) => variantResource(product, variant, index)),
    totalVariants: product.variants.length,
    totalInventory: 0,
    tracksInventory: false,
    availablePublicationCount: 1,
    tags: [],
    templateSuffix: null,
    ...DATES,
    publishedAt: product.status === 'ACTIVE' ? DATES.createdAt : null,
  };
}

/** When everything in the shop was made: nothing in the sandbox depends on it. */
const DATES = { createdAt: '2026-01-05T09:00:00Z', updatedAt: '2026-01-05T09:00:00Z' };

function variantResource(product: Product, variant: Variant, index: number) {
  const isOnly = variant.title === 'Default Title';
  return {
    id: variant.id,
    title: variant.title,
    displayName: isOnly ? product.title : `${product.title} - ${variant.title}`,
    sku: variant.sku,
    price: variant.price,
    compareAtPrice: null,
    barcode: null,
    availableForSale: variant.available,
    position: index + 1,
    selectedOptions: variant.options.map((value) => ({ value })),
    inventoryItem: { id: variant.id.replace('/ProductVariant/', '/InventoryItem/') },
    inventoryManagement: 'NOT_MANAGED',
    inventoryPolicy: 'CONTINUE',
    inventoryQuantity: null,
    requiresShipping: true,
    taxable: true,
    weight: null,
    weightUnit: 'KILOGRAMS',
    image: null,
    product: { id: product.id, title: product.title, handle: product.handle },
    ...DATES,
  };
}
