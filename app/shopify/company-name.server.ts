import { askShopify, ShopifyRefused, type AdminGraphql } from './admin-graphql.server.ts';

const COMPANY_NAME = `#graphql
  query CompanyName($customerId: ID!) {
    customer(id: $customerId) {
      companyContactProfiles {
        company {
          name
        }
      }
    }
  }
`;

/**
 * What the company is called that a customer is the contact of. Null for who is of none, or of several;
 * also for shops without B2B, which Shopify does not answer this.
 */
export async function companyName(
  admin: AdminGraphql,
  customerGid: string,
): Promise<string | null> {
  try {
    const { customer } = await askShopify(admin, COMPANY_NAME, { customerId: customerGid });
    const [profile, another] = customer?.companyContactProfiles ?? [];
    return profile && !another ? profile.company.name : null;
  } catch (error) {
    if (error instanceof ShopifyRefused) return null;
    throw error;
  }
}
