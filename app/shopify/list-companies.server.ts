import { askShopify, ShopifyRefused, type AdminGraphql } from './admin-graphql.server.ts';
import type { BuyingCompany, CompanyList } from './buying-company.ts';
import type { ListCompaniesQuery } from './generated/admin.generated.d.ts';
import { listCompanyLocations } from './list-company-locations.server.ts';

const LIST_COMPANIES = `#graphql
  query ListCompanies($id: ID!) {
    customer(id: $id) {
      companyContactProfiles {
        id
        company {
          id
          name
        }
        roleAssignments(first: 100) {
          nodes {
            companyLocation {
              id
              name
            }
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
  }
`;

type Profile = NonNullable<ListCompaniesQuery['customer']>['companyContactProfiles'][number];

/**
 * The companies that a customer is a contact of, once for each location that they may buy for: none for
 * most customers, and for everybody in a shop without B2B, which Shopify does not answer this.
 *
 * @throws {ShopifyUnreachable}
 */
export async function listCompanies(
  admin: AdminGraphql,
  customerGid: string,
): Promise<CompanyList> {
  const list: CompanyList = { companies: [], more: false };
  for (const profile of await contactProfiles(admin, customerGid)) {
    const { nodes, pageInfo } = profile.roleAssignments;
    list.companies.push(...nodes.map((node) => toCompany(profile, node.companyLocation)));
    if (!pageInfo.hasNextPage || !pageInfo.endCursor) continue;
    const rest = await listCompanyLocations(admin, profile.id, pageInfo.endCursor);
    list.companies.push(...rest.locations.map((location) => toCompany(profile, location)));
    list.more ||= rest.more;
  }
  return list;
}

function toCompany(
  { id, company }: Profile,
  location: { id: string; name: string },
): BuyingCompany {
  return {
    companyGid: company.id,
    companyContactGid: id,
    companyLocationGid: location.id,
    companyName: company.name,
    companyLocationName: location.name,
  };
}

async function contactProfiles(admin: AdminGraphql, id: string): Promise<Profile[]> {
  try {
    const { customer } = await askShopify(admin, LIST_COMPANIES, { id });
    return customer?.companyContactProfiles ?? [];
  } catch (error) {
    if (error instanceof ShopifyRefused) return [];
    throw error;
  }
}
