import { askShopify, type AdminGraphql } from './admin-graphql.server.ts';
import type { BuyingCompany } from './buying-company.ts';

const CONFIRM_COMPANY = `#graphql
  query ConfirmCompany($contactId: ID!, $locationId: ID!, $assignments: String!) {
    companyContact(id: $contactId) {
      id
      company {
        id
        name
      }
      customer {
        id
      }
      roleAssignments(first: 1, query: $assignments) {
        nodes {
          companyLocation {
            id
          }
        }
      }
    }
    companyLocation(id: $locationId) {
      id
      name
      company {
        id
      }
    }
  }
`;

export interface ConfirmedCompany extends BuyingCompany {
  /** Whom the contact is. */
  customerGid: string;
}

/**
 * A company, by one of its contacts and one of its locations, as it is in Shopify now. Null when either is
 * gone, the location is another company's, or the contact may not buy for it (any more).
 */
export async function confirmCompany(
  admin: AdminGraphql,
  { contactGid, locationGid }: { contactGid: string; locationGid: string },
): Promise<ConfirmedCompany | null> {
  const { companyContact: contact, companyLocation: location } = await askShopify(
    admin,
    CONFIRM_COMPANY,
    {
      contactId: contactGid,
      locationId: locationGid,
      assignments: `company_location_id:${locationGid.slice(locationGid.lastIndexOf('/') + 1)}`,
    },
  );
  if (!contact || !location || location.company.id !== contact.company.id) return null;
  if (contact.roleAssignments.nodes.length === 0) return null;
  return {
    companyGid: contact.company.id,
    companyContactGid: contact.id,
    companyLocationGid: location.id,
    companyName: contact.company.name,
    companyLocationName: location.name,
    customerGid: contact.customer.id,
  };
}
