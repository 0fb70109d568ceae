import type { GraphqlContext } from './graphql-context.ts';

/** The shop itself. */
export function shopView({ shopDomain, currency, profile }: GraphqlContext) {
  const url = `https://${shopDomain}`;
  const { moneyFormat, moneyWithCurrencyFormat, locale } = profile;
  return {
    __typename: 'Shop',
    id: 'gid://shopify/Shop/1',
    name: profile.name,
    email: profile.email,
    contactEmail: profile.contactEmail,
    myshopifyDomain: shopDomain,
    url,
    currencyCode: currency,
    ianaTimezone: profile.timeZone,
    taxesIncluded: profile.taxesIncluded,
    currencyFormats: { __typename: 'CurrencyFormats', moneyFormat, moneyWithCurrencyFormat },
    primaryDomain: {
      __typename: 'Domain',
      id: 'gid://shopify/Domain/1',
      host: shopDomain,
      url,
      localization: { __typename: 'DomainLocalization', defaultLocale: locale },
    },
  };
}

export const SHOP_QUERIES = {
  shop: (_args: unknown, context: GraphqlContext) => shopView(context),
};
