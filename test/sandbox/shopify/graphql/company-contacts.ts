import type { CustomerRecord } from '../records.ts';
import { connection, type PageArgs } from './connection.ts';
import type { GraphqlContext } from './graphql-context.ts';

/** The companies that a customer is a contact of, each with the locations they may buy for. */
export function companyContactProfiles({ id }: CustomerRecord, { store }: GraphqlContext) {
  return store.state.companies.flatMap((company) =>
    (company.contacts ?? [])
      .filter((contact) => contact.customerId === id)
      .map((contact) => ({
        __typename: 'CompanyContact',
        id: contact.id,
        company: { __typename: 'Company', id: company.id, name: company.name },
        roleAssignments: (args: PageArgs) =>
          connection(
            contact.locationIds.map((locationId) => ({
              __typename: 'CompanyContactRoleAssignment',
              id: locationId.replace('/CompanyLocation/', '/CompanyContactRoleAssignment/'),
              companyLocation: { __typename: 'CompanyLocation', id: locationId },
            })),
            args,
          ),
      })),
  );
}
