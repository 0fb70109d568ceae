import { askShopify, type AdminGraphql } from './admin-graphql.server.ts';
import type { ReadCustomerQuery } from './generated/admin.generated.d.ts';

const READ_CUSTOMER = `#graphql
  query ReadCustomer($id: ID!) {
    customer(id: $id) {
      displayName
      defaultEmailAddress {
        emailAddress
      }
      defaultPhoneNumber {
        phoneNumber
      }
      defaultAddress {
        address1
        address2
        city
        company
        countryCodeV2
        province
        provinceCode
        zip
      }
    }
  }
`;

/** A customer as Shopify knows them. */
export interface ShopifyCustomer {
  /** Their email address or phone number where they gave no name. */
  name: string;
  email: string | null;
  phone: string | null;
  /** As in their address. */
  company: string | null;
  address: CustomerAddress | null;
}

interface CustomerAddress {
  street: string | null;
  street2: string | null;
  city: string | null;
  /** Its code, IL, where it has one. */
  province: string | null;
  zip: string | null;
  /** ISO 3166-1 alpha-2 */
  country: string | null;
}

/** A customer of the shop; null: it has none with this id. */
export async function readCustomer(
  admin: AdminGraphql,
  gid: string,
): Promise<ShopifyCustomer | null> {
  const { customer } = await askShopify(admin, READ_CUSTOMER, { id: gid });
  if (!customer) return null;
  const address = customer.defaultAddress ?? null;
  return {
    name: customer.displayName,
    email: customer.defaultEmailAddress?.emailAddress ?? null,
    phone: customer.defaultPhoneNumber?.phoneNumber ?? null,
    company: address?.company || null,
    address: address && addressOf(address),
  };
}

type Address = NonNullable<NonNullable<ReadCustomerQuery['customer']>['defaultAddress']>;

function addressOf(address: Address): CustomerAddress {
  return {
    street: address.address1 || null,
    street2: address.address2 || null,
    city: address.city || null,
    province: address.provinceCode || address.province || null,
    zip: address.zip || null,
    country: address.countryCodeV2 ?? null,
  };
}
