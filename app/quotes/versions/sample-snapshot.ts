import type { Snapshot } from './snapshot.ts';

/** For tests: a line of what a customer was sent, 10 at 18.50. */
export function sampleLine(changes: Partial<Snapshot['lines'][number]> = {}) {
  return {
    id: null,
    productGid: 'gid://shopify/Product/1',
    variantGid: 'gid://shopify/ProductVariant/1',
    productTitle: 'Hex Bolt',
    variantName: 'M8',
    sku: 'HB-M8',
    productImage: 'https://cdn.shopify.com/s/files/bolt.png',
    note: null,
    quantity: 10,
    unitPrice: '18.50',
    discount: null,
    discountAmount: '0.00',
    total: '185.00',
    taxable: true,
    requiresShipping: true,
    customFields: null,
    ...changes,
  };
}

/** For tests: what a customer was sent. */
export function sampleSnapshot(changes: Partial<Snapshot> = {}): Snapshot {
  return {
    locale: 'en',
    currency: 'USD',
    taxesIncluded: false,
    lines: [sampleLine()],
    subtotal: '185.00',
    discount: null,
    discountAmount: '0.00',
    shipping: null,
    total: '185.00',
    terms: null,
    poNumber: null,
    customer: {
      gid: null,
      name: 'Ada Lovelace',
      firstName: null,
      lastName: null,
      email: 'ada@example.com',
      phone: null,
      company: null,
    },
    companyGid: null,
    companyContactGid: null,
    companyLocationGid: null,
    companyName: null,
    companyLocationName: null,
    buysAsThemself: false,
    paymentTermsGid: null,
    paymentTerms: null,
    address: null,
    customFields: null,
    ...changes,
  };
}
