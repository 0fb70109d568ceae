import { askShopify, type AdminGraphql } from './admin-graphql.server.ts';

const LIST_COMPANY_LOCATIONS = `#graphql
  query ListCompanyLocations($contactId: ID!, $after: String) {
    companyContact(id: $contactId) {
      roleAssignments(first: 250, after: $after) {
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
`;

/** Of 250: who may buy for more locations than a thousand is not helped by a list. */
const MOST_PAGES = 4;

interface LocationList {
  locations: { id: string; name: string }[];
  /** There are others beside those. */
  more: boolean;
}

/** The locations that a company's contact may buy for, from a cursor on. */
export async function listCompanyLocations(
  admin: AdminGraphql,
  contactId: string,
  after: string,
): Promise<LocationList> {
  const locations: LocationList['locations'] = [];
  let cursor: string | null = after;
  for (let page = 0; cursor !== null && page < MOST_PAGES; page += 1) {
    const variables: { contactId: string; after: string } = { contactId, after: cursor };
    const { companyContact } = await askShopify(admin, LIST_COMPANY_LOCATIONS, variables);
    const assignments = companyContact?.roleAssignments;
    locations.push(...(assignments?.nodes ?? []).map(({ companyLocation }) => companyLocation));
    const { hasNextPage = false, endCursor = null } = assignments?.pageInfo ?? {};
    cursor = hasNextPage ? endCursor : null;
  }
  return { locations, more: cursor !== null };
}
