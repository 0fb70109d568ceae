import type { GraphqlContext } from './graphql-context.ts';

/** The shop itself. */
export function shopView(context: GraphqlContext) {
  const url = `https://${context.shopDomain}`;
  return {
    __typename: 'Shop',
    id: 'gid://shopify/Shop/1',
    name: 'Acme Supply',
    email: 'owner@acme.example',
    contactEmail: 'sales@acme.example',
    myshopifyDomain: context.shopDomain,
    url,
    currencyCode: context.currency,
    ianaTimezone: 'America/New_York',
    primaryDomain: {
      __typename: 'Domain',
      id: 'gid://shopify/Domain/1',
      host: context.shopDomain,
      url,
    },
  };
}

export const SHOP_QUERIES = {
  shop: (_args: unknown, context: GraphqlContext) => shopView(context),
};
