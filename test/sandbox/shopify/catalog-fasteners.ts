import type { Product } from './product.ts';

/** Metal: two options with six variants, one single variant. */
export const FASTENERS: Product[] = [
  {
    id: 'gid://shopify/Product/8101',
    handle: 'hex-bolt-box',
    title: 'Hex bolts, box of 100',
    descriptionHtml:
      '<p>Fully threaded hex bolts to ISO 4017, in boxes of 100. Mill certificates on request.</p>',
    vendor: 'Northgate Fixings',
    productType: 'Fasteners',
    status: 'ACTIVE',
    image: {
      path: '/cdn/products/hex-bolt-box.svg',
      alt: 'A hex bolt lying on its side',
      width: 800,
      height: 800,
    },
    options: [
      { name: 'Size', values: ['M6 × 20', 'M8 × 30', 'M10 × 40'] },
      { name: 'Finish', values: ['Zinc plated', 'A4 stainless'] },
    ],
    variants: [
      bolt('81011', 'M6 × 20', 'Zinc plated', 'HXB-M6-20-ZN', '14.90'),
      bolt('81012', 'M6 × 20', 'A4 stainless', 'HXB-M6-20-A4', '31.50'),
      bolt('81013', 'M8 × 30', 'Zinc plated', 'HXB-M8-30-ZN', '22.40'),
      bolt('81014', 'M8 × 30', 'A4 stainless', 'HXB-M8-30-A4', '49.00'),
      bolt('81015', 'M10 × 40', 'Zinc plated', 'HXB-M10-40-ZN', '36.75'),
      { ...bolt('81016', 'M10 × 40', 'A4 stainless', 'HXB-M10-40-A4', '78.20'), available: false },
    ],
  },
  {
    id: 'gid://shopify/Product/8102',
    handle: 'steel-shelving-unit',
    title: 'Steel shelving unit, 5 shelves',
    descriptionHtml:
      '<p>Boltless galvanised shelving. 200 kg a shelf, 1980 × 900 × 450 mm.</p><ul><li>Assembled in ten minutes</li><li>Ten-year guarantee</li></ul>',
    vendor: 'Rackline',
    productType: 'Storage',
    status: 'ACTIVE',
    image: {
      path: '/cdn/products/steel-shelving-unit.svg',
      alt: 'A shelving unit with five shelves',
      width: 800,
      height: 1000,
    },
    options: [{ name: 'Title', values: ['Default Title'] }],
    variants: [
      {
        id: 'gid://shopify/ProductVariant/81021',
        title: 'Default Title',
        sku: 'RCK-5S-200',
        price: '189.00',
        options: ['Default Title'],
        available: true,
      },
    ],
  },
];

function bolt(number: string, size: string, finish: string, sku: string, price: string) {
  return {
    id: `gid://shopify/ProductVariant/${number}`,
    title: `${size} / ${finish}`,
    sku,
    price,
    options: [size, finish],
    available: true,
  };
}
