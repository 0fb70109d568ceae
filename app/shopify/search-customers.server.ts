import { askShopify, type AdminGraphql } from './admin-graphql.server.ts';
import { customerQuery } from './customer-query.ts';
import type { FoundCustomer } from './found-customer.ts';
import type { SearchCustomersQuery } from './generated/admin.generated.d.ts';

const SEARCH_CUSTOMERS = `#graphql
  query SearchCustomers($query: String!) {
    customers(first: 10, query: $query, sortKey: RELEVANCE) {
      nodes {
        id
        displayName
        firstName
        lastName
        defaultEmailAddress {
          emailAddress
        }
        defaultPhoneNumber {
          phoneNumber
        }
        defaultAddress {
          company
          address1
          address2
          city
          province
          zip
          countryCodeV2
          phone
        }
      }
    }
  }
`;

/** The customers of the shop that fit best what somebody typed, ten at most. */
export async function searchCustomers(
  admin: AdminGraphql,
  typed: string,
): Promise<FoundCustomer[]> {
  const query = customerQuery(typed);
  if (query === '') return [];
  const { customers } = await askShopify(admin, SEARCH_CUSTOMERS, { query });
  return customers.nodes.map(toCustomer);
}

function toCustomer(node: SearchCustomersQuery['customers']['nodes'][number]): FoundCustomer {
  const { defaultAddress: address } = node;
  return {
    gid: node.id,
    label: node.displayName,
    // Where there is neither, the label is the address, which is nobody's name.
    name: [node.firstName, node.lastName].filter(Boolean).join(' '),
    email: node.defaultEmailAddress?.emailAddress ?? null,
    phone: node.defaultPhoneNumber?.phoneNumber ?? address?.phone ?? null,
    company: address?.company ?? null,
    address: {
      street: address?.address1 ?? null,
      street2: address?.address2 ?? null,
      city: address?.city ?? null,
      province: address?.province ?? null,
      zip: address?.zip ?? null,
      country: address?.countryCodeV2 ?? null,
    },
  };
}
