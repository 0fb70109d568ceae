/** What one can buy of a product. `options` holds one value per option of the product, in order. */
export interface Variant {
  /** gid://shopify/ProductVariant/… */
  id: string;
  /** "Default Title" where the product has no options, as Shopify has it. */
  title: string;
  sku: string | null;
  /** In the shop's currency, USD, with two decimals. */
  price: string;
  options: string[];
  available: boolean;
}

export interface ProductImage {
  /** On the CDN, for instance `/cdn/products/hex-bolt.svg`. */
  path: string;
  alt: string;
  width: number;
  height: number;
}

export interface Product {
  /** gid://shopify/Product/… */
  id: string;
  handle: string;
  title: string;
  descriptionHtml: string;
  vendor: string;
  productType: string;
  status: 'ACTIVE' | 'DRAFT';
  image: ProductImage | null;
  options: { name: string; values: string[] }[];
  variants: Variant[];
}
