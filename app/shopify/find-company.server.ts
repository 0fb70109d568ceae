import { askShopify, ShopifyRefused, type AdminGraphql } from './admin-graphql.server.ts';

const FIND_COMPANY = `#graphql
  query FindCompany($id: ID!) {
    customer(id: $id) {
      companyContactProfiles {
        id
        company {
          id
        }
        roleAssignments(first: 2) {
          nodes {
            companyLocation {
              id
            }
          }
        }
      }
    }
  }
`;

/** The company that a customer buys for; the three ids that Shopify takes together. */
export interface BuyingCompany {
  companyGid: string;
  companyContactGid: string;
  companyLocationGid: string;
}

/**
 * The company that a customer is the contact of, for one of its locations. Null for everybody else: who
 * buys for nobody, and who could buy for several, which only a person can decide. Also for shops without
 * B2B, which Shopify does not answer this.
 *
 * @throws {ShopifyUnreachable}
 */
export async function findCompany(
  admin: AdminGraphql,
  customerGid: string,
): Promise<BuyingCompany | null> {
  const profiles = await contactProfiles(admin, customerGid);
  const [profile, another] = profiles;
  if (!profile || another) return null;
  const [assignment, second] = profile.roleAssignments.nodes;
  if (!assignment || second) return null;
  return {
    companyGid: profile.company.id,
    companyContactGid: profile.id,
    companyLocationGid: assignment.companyLocation.id,
  };
}

async function contactProfiles(admin: AdminGraphql, id: string) {
  try {
    const { customer } = await askShopify(admin, FIND_COMPANY, { id });
    return customer?.companyContactProfiles ?? [];
  } catch (error) {
    if (error instanceof ShopifyRefused) return [];
    throw error;
  }
}
