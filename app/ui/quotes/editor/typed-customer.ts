import type { QuoteToEdit } from '../../../quotes/edit/quote-to-edit.ts';
import type { FoundCustomer } from '../../../shopify/found-customer.ts';

/** The customer in the form. */
export interface TypedCustomer {
  /** Theirs in the shop, and the address it goes with: empty for an account that has none. */
  account: { gid: string; email: string } | null;
  name: string;
  email: string;
  phone: string;
  company: string;
}

export function typedCustomer({ gid, ...customer }: QuoteToEdit['customer']): TypedCustomer {
  return {
    account: gid === null ? null : { gid, email: customer.email },
    name: customer.name,
    email: customer.email,
    phone: customer.phone ?? '',
    company: customer.company ?? '',
  };
}

/** The account that what was typed is of: another address is another person, until it is typed back. */
export function accountGid({ account, email }: TypedCustomer): string | null {
  if (account === null) return null;
  return account.email === '' || isSameAddress(account.email, email) ? account.gid : null;
}

function isSameAddress(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

interface PickedCustomer {
  customer: TypedCustomer;
  address: Record<keyof FoundCustomer['address'], string>;
}

/** What picking a customer of the shop fills in: all that is theirs, and nothing of the one before. */
export function pickedCustomer(found: FoundCustomer): PickedCustomer {
  const { gid, name, email, phone, company, address } = found;
  return {
    customer: {
      account: { gid, email: email ?? '' },
      name,
      email: email ?? '',
      phone: phone ?? '',
      company: company ?? '',
    },
    address: {
      street: address.street ?? '',
      street2: address.street2 ?? '',
      city: address.city ?? '',
      province: address.province ?? '',
      zip: address.zip ?? '',
      country: address.country ?? '',
    },
  };
}
