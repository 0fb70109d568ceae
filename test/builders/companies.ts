import type { CompanyRecord, CustomerRecord } from '#test/sandbox/shopify/records.ts';

/** A customer of the local Shopify. */
export function shopCustomer(
  number: number,
  changes: Partial<CustomerRecord> = {},
): CustomerRecord {
  return {
    id: `gid://shopify/Customer/${number}`,
    email: 'ada@example.com',
    phone: null,
    firstName: 'Ada',
    lastName: 'Lovelace',
    note: null,
    tags: [],
    addresses: [],
    createdAt: '2026-01-05T09:00:00Z',
    updatedAt: '2026-01-05T09:00:00Z',
    ...changes,
  };
}

/** A company of the local Shopify whose contact a customer is, for as many locations. */
export function shopCompany(
  number: number,
  { customer, locations = 1 }: { customer: CustomerRecord; locations?: number },
): CompanyRecord {
  const locationIds = Array.from({ length: locations }, (_, index) => locationGid(number, index));
  const contact = { id: contactGid(number), customerId: customer.id, locationIds };
  return {
    id: companyGid(number),
    name: `Company ${number}`,
    contactIds: [contact.id],
    locationIds,
    contacts: [contact],
  };
}

export const companyGid = (number: number) => `gid://shopify/Company/${number}`;
export const contactGid = (number: number) => `gid://shopify/CompanyContact/${number}`;
/** The nth location of a company. */
export const locationGid = (number: number, nth = 0) =>
  `gid://shopify/CompanyLocation/${number * 10_000 + nth}`;

/** What choosing the nth location of a company is. */
export const buysFor = (number: number, nth = 0) => ({
  kind: 'company' as const,
  contactGid: contactGid(number),
  locationGid: locationGid(number, nth),
});
