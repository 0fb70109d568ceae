import type { CompanyRecord, CustomerRecord } from '../records.ts';
import { connection, type PageArgs } from './connection.ts';
import { expectGid, gidNumber } from './gid.ts';
import type { GraphqlContext } from './graphql-context.ts';
import { matchesSearch } from './search.ts';

/** The companies that a customer is a contact of, each with the locations they may buy for. */
export function companyContactProfiles({ id }: CustomerRecord, context: GraphqlContext) {
  return contacts(context)
    .filter(({ contact }) => contact.customerId === id)
    .map(contactView);
}

interface CompanyContact {
  company: CompanyRecord;
  contact: NonNullable<CompanyRecord['contacts']>[number];
}

function contacts({ store }: GraphqlContext): CompanyContact[] {
  return store.state.companies.flatMap((company) =>
    (company.contacts ?? []).map((contact) => ({ company, contact })),
  );
}

function contactView({ company, contact }: CompanyContact) {
  return {
    __typename: 'CompanyContact',
    id: contact.id,
    company: companyView(company),
    customer: { __typename: 'Customer', id: contact.customerId },
    roleAssignments: (args: PageArgs & { query?: string | null }) =>
      connection(
        contact.locationIds
          .filter((id) => matchesSearch(args.query, { company_location_id: [gidNumber(id)] }))
          .map((locationId) => ({
            __typename: 'CompanyContactRoleAssignment',
            id: locationId.replace('/CompanyLocation/', '/CompanyContactRoleAssignment/'),
            companyLocation: locationView(company, locationId),
          })),
        args,
      ),
  };
}

export function companyView({ id, name }: CompanyRecord) {
  return { __typename: 'Company', id, name };
}

export function locationView(company: CompanyRecord, id: string) {
  const name = company.locationNames?.[id] ?? `Location ${gidNumber(id)}`;
  return { __typename: 'CompanyLocation', id, name, company: companyView(company) };
}

export const COMPANY_QUERIES = {
  companyContact({ id }: { id: string }, context: GraphqlContext) {
    const gid = expectGid(id, 'CompanyContact');
    const found = contacts(context).find(({ contact }) => contact.id === gid);
    return found ? contactView(found) : null;
  },
  companyLocation({ id }: { id: string }, { store }: GraphqlContext) {
    const gid = expectGid(id, 'CompanyLocation');
    const company = store.state.companies.find(({ locationIds }) => locationIds.includes(gid));
    return company ? locationView(company, gid) : null;
  },
};
