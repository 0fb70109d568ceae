/** What a shop is like, whatever is bought and written there. */
export interface ShopProfile {
  name: string;
  /** Of its account. */
  email: string;
  /** For its customers. */
  contactEmail: string;
  /** ISO 4217 */
  currency: string;
  /** How its theme writes numbers. */
  numbers: string;
  timeZone: string;
  taxesIncluded: boolean;
  /** What its prices hold; a shop whose prices do not hold it charges none. */
  taxPercent: number;
  moneyFormat: string;
  moneyWithCurrencyFormat: string;
  /** Of its storefront, unless somebody chooses another. */
  locale: string;
}

/** In New York, in dollars, before tax. */
export const ACME: ShopProfile = {
  name: 'Acme Supply',
  email: 'owner@acme.example',
  contactEmail: 'sales@acme.example',
  currency: 'USD',
  numbers: 'en-US',
  timeZone: 'America/New_York',
  taxesIncluded: false,
  taxPercent: 0,
  moneyFormat: '${{amount}}',
  moneyWithCurrencyFormat: '${{amount}} USD',
  locale: 'en',
};

/** In Berlin, in euros, with tax; its formats are as Shopify had them in older shops. */
export const ACME_BERLIN: ShopProfile = {
  name: 'Acme Bedarf',
  email: 'inhaber@acme.example',
  contactEmail: 'verkauf@acme.example',
  currency: 'EUR',
  numbers: 'de-DE',
  timeZone: 'Europe/Berlin',
  taxesIncluded: true,
  taxPercent: 19,
  moneyFormat: '<span class=money>{{amount_with_comma_separator}} &euro;</span>',
  moneyWithCurrencyFormat: '<span class=money>{{amount_with_comma_separator}} EUR</span>',
  locale: 'de',
};

export const SHOPS = { acme: ACME, berlin: ACME_BERLIN } as const;
