import { customerView } from '../graphql/customers.ts';
import type { GraphqlContext } from '../graphql/graphql-context.ts';
import { userError, type UserError } from '../graphql/user-error.ts';
import type { DraftOrderContent } from '../records.ts';
import type { DraftOrderInput } from './draft-order-input.ts';

/** Who buys: a customer, or a company by one of its contacts for one of its locations. */
export function purchasingEntityRefusals(
  input: DraftOrderInput,
  context: GraphqlContext,
): UserError[] {
  const company = input.purchasingEntity?.purchasingCompany;
  const customerId = input.purchasingEntity?.customerId ?? input.customerId;
  if (company && customerId) {
    const message = 'Purchasing entity can either be a customer or a purchasing company.';
    return [userError(['purchasingEntity'], message)];
  }
  if (company) {
    const known = context.store.state.companies.find((each) => each.id === company.companyId);
    if (!known) return [userError(['purchasingEntity'], 'Company does not exist.')];
    if (!known.contactIds.includes(company.companyContactId)) {
      return [userError(['purchasingEntity'], 'Company contact does not exist.')];
    }
    if (!known.locationIds.includes(company.companyLocationId)) {
      return [userError(['purchasingEntity'], 'Company location does not exist.')];
    }
  }
  if (!customerId) return [];
  const known = context.store.state.customers.some((each) => each.id === customerId);
  return known ? [] : [userError(null, 'Customer not found')];
}

export function purchasingEntityView(content: DraftOrderContent, context: GraphqlContext) {
  const { companies, customers } = context.store.state;
  const { company } = content;
  if (company) {
    const known = companies.find((each) => each.id === company.companyId);
    return {
      __typename: 'PurchasingCompany',
      company: { __typename: 'Company', id: company.companyId, name: known?.name ?? '' },
      contact: { __typename: 'CompanyContact', id: company.companyContactId },
      location: { __typename: 'CompanyLocation', id: company.companyLocationId },
    };
  }
  const customer = customers.find((each) => each.id === content.customerId);
  return customer ? customerView(customer) : null;
}
