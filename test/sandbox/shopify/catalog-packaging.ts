import type { Product, Variant } from './product.ts';

/** Packaging and workwear: a very long title, a draft, a product with neither SKU nor picture. */
export const PACKAGING: Product[] = [
  {
    id: 'gid://shopify/Product/8103',
    handle: 'double-wall-boxes',
    title: 'Double-wall corrugated boxes',
    descriptionHtml:
      '<p>Brown kraft, FSC certified, flat packed. Sold in bundles of 25; a pallet takes 480.</p>',
    vendor: 'Boxwell',
    productType: 'Packaging',
    status: 'ACTIVE',
    image: picture('double-wall-boxes', 'A closed cardboard box', 800),
    options: [{ name: 'Size', values: ['Small', 'Medium', 'Large'] }],
    variants: [
      variant('81031', ['Small'], 'BOX-DW-S', '18.00'),
      variant('81032', ['Medium'], 'BOX-DW-M', '26.50'),
      variant('81033', ['Large'], 'BOX-DW-L', '39.99'),
    ],
  },
  {
    id: 'gid://shopify/Product/8104',
    handle: 'stretch-film',
    title:
      'Hand stretch film, 23 micron, 500 mm × 300 m, cast, pre-stretched, for pallets up to 1,200 kg, suitable for cold stores down to −30 °C, carton of six rolls with extended cores',
    descriptionHtml: '<p>Quiet unwind, high cling on one side. 30 % post-consumer recycled.</p>',
    vendor: 'Boxwell',
    productType: 'Packaging',
    status: 'ACTIVE',
    image: picture('stretch-film', 'A roll of stretch film', 800),
    options: [{ name: 'Colour', values: ['Clear', 'Black'] }],
    variants: [
      variant('81041', ['Clear'], 'SF-23-CL-6', '54.00'),
      variant('81042', ['Black'], 'SF-23-BK-6', '59.40'),
    ],
  },
  {
    id: 'gid://shopify/Product/8105',
    handle: 'hi-vis-vest',
    title: 'Hi-vis vest with printed logo',
    descriptionHtml:
      '<p>EN ISO 20471 class 2. Printed on the back with your logo: attach the artwork to your request.</p>',
    vendor: 'Brightwork',
    productType: 'Workwear',
    status: 'ACTIVE',
    image: picture('hi-vis-vest', 'A yellow vest with reflective bands', 800),
    options: [
      { name: 'Colour', values: ['Yellow', 'Orange'] },
      { name: 'Size', values: ['M', 'XL'] },
    ],
    variants: [
      variant('81051', ['Yellow', 'M'], 'HV-Y-M', '6.20'),
      variant('81052', ['Yellow', 'XL'], 'HV-Y-XL', '6.90'),
      variant('81053', ['Orange', 'M'], 'HV-O-M', '6.20'),
      variant('81054', ['Orange', 'XL'], 'HV-O-XL', '6.90'),
    ],
  },
  {
    id: 'gid://shopify/Product/8106',
    handle: 'custom-machined-part',
    title: 'Custom machined part',
    descriptionHtml: '<p>Send us a drawing; we mill or turn it. Priced by request only.</p>',
    vendor: 'Acme Supply',
    productType: 'Services',
    status: 'ACTIVE',
    image: null,
    options: [{ name: 'Title', values: ['Default Title'] }],
    variants: [variant('81061', ['Default Title'], null, '0.00')],
  },
  {
    id: 'gid://shopify/Product/8107',
    handle: 'pallet-jack-next-season',
    title: 'Pallet jack, 2,500 kg (next season)',
    descriptionHtml: '<p>Not on sale yet.</p>',
    vendor: 'Rackline',
    productType: 'Handling',
    status: 'DRAFT',
    image: picture('pallet-jack', 'A pallet jack', 800),
    options: [{ name: 'Title', values: ['Default Title'] }],
    variants: [variant('81071', ['Default Title'], 'PJ-2500', '429.00')],
  },
];

function picture(name: string, alt: string, height: number) {
  return { path: `/cdn/products/${name}.svg`, alt, width: 800, height };
}

function variant(number: string, options: string[], sku: string | null, price: string): Variant {
  return {
    id: `gid://shopify/ProductVariant/${number}`,
    title: options.join(' / '),
    sku,
    price,
    options,
    available: true,
  };
}
