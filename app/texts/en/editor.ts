/** The editor of a quote. */
export const editor = {
  newQuote: 'New quote',
  none: 'None',

  lines: {
    addCustom: 'Add custom item',
    addProducts: 'Add products',
    nothing:
      'Nothing is quoted yet. Add products of the shop, or an item that is not in its catalogue.',
    full: 'Shopify takes no more than {{max, number}} items in one order.',
    item: 'Item',
    newItem: 'New item',
    thisItem: 'this item',
    remove: 'Remove {{item}}',
    removeThis: 'Remove this item',
    custom: 'Custom item',
    whatItIs: 'What it is',
    sku: 'SKU',
    catalogue: 'Catalogue <price/>',
    catalogueAndAsked: 'Catalogue <price/> · asked for <asked/>',
    /** What is folded away below a line: what of it is there, or that it can be added. */
    more: {
      none: 'Discount, note',
      discount: 'Discount',
      note: 'Note',
      both: 'Discount and note',
      of: '{{what}} of {{item}}',
    },
    discount: 'Discount on this item',
    taxable: 'Charge tax',
    shipped: 'Is shipped',
    note: 'Note to the customer',
  },

  discount: { none: 'None', percentage: 'Percent', amount: 'Amount', value: 'Taken off' },

  totals: {
    discountOnAll: 'Discount on all items',
    shippingSays: 'What it is called, such as Courier.',
    shippingPrice: 'Shipping price',
    shippingPriceSays: 'Empty: not part of the quote.',
    currencyStays: 'Stays as it was when the quote was first sent.',
  },

  customer: {
    find: 'Find a customer of your shop',
    findBy: 'Name or email',
    findFailed: 'Shopify did not answer. Fill in the fields below, or try again in a moment.',
    nobody: 'No customer of your shop is called so. Fill in the fields below for somebody new.',
    emailSays: 'The order goes to the customer of the shop with this address.',
    company: 'Company',
    phone: 'Phone',
    languageSays: 'The emails to the customer are written in it.',
    languages: { en: 'English', de: 'German', fr: 'French' },
  },

  buyer: {
    unknown:
      'Shopify did not say for which companies this customer can buy. It is asked again when the quote is converted.',
    companyUnknown:
      '{{company}}. Shopify did not say for which companies this customer can buy. It is asked again when the quote is converted.',
    gone: 'The customer cannot buy for this company and location any more. Choose again.',
    more: 'There are more locations than can be listed.',
  },

  address: {
    street: 'Street',
    street2: 'Apartment, floor',
    zip: 'Postal code',
    city: 'City',
    province: 'State or province',
    country: 'Country',
  },

  customFields: {
    title: 'Custom fields',
    says: 'What the customer is sent does not show them.',
  },

  terms: {
    poNumber: 'Purchase order number',
    poNumberSays: 'The customer’s own reference, if they gave one.',
    paidAtOnce: 'Paid at once',
    paymentRefused:
      'Shopify does not let the app see your payment terms. What the quote has stays as it is.',
    paymentUnknown:
      'Shopify did not say which payment terms you offer. What the quote has stays as it is.',
    noPayment: 'Your shop offers no payment terms.',
    paymentGone: 'Your shop does not offer these any more. Choose others before it is converted.',
    dueOn: 'Due date',
    dueOnSays: 'To the end of that day, where your shop is.',
    own: 'Terms of this quote',
    ownSay: 'Leave it empty for the terms of all your quotes, from Settings.',
  },

  prefill: {
    title: 'This quote begins without what you came from',
    no_customer: 'The shop has no such customer any more. Enter below whom the quote is for.',
    no_product: 'The shop has no such product any more. Add what is to be quoted below.',
    not_sold:
      'That product is not active, or not there any more, so it cannot be quoted. Add others below.',
    not_told: 'Shopify did not answer. Load this page again in a moment, or fill it in by hand.',
  },

  refused: {
    title: 'The quote was not saved',
    invalid: 'Something cannot be saved as it is. It is marked below.',
    not_found: 'Somebody deleted this quote meanwhile.',
    wrong_status: 'The status of this quote is “{{status}}” now. It cannot be edited any more.',
    shopify_unreachable:
      'Shopify did not answer, so what is chosen from your shop could not be checked. Try again in a moment.',
    shopify_refused:
      'Shopify does not let the app look at your shop. Open the app anew from your admin, then try again.',
  },

  changed: {
    title: 'Somebody changed this quote while you were editing it',
    load: 'Load the latest',
    change: '<person/> changed <what/> · <time/>',
    kept: 'What you typed is still here and was not saved. Loading the latest replaces it.',
  },
} as const;
