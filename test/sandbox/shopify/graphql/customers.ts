import type { AddressRecord, CustomerRecord } from '../records.ts';
import { addressRecord, addressView, type AddressInput } from './addresses.ts';
import { companyContactProfiles } from './companies.ts';
import { connection, type PageArgs } from './connection.ts';
import { expectGid, gidNumber } from './gid.ts';
import type { GraphqlContext } from './graphql-context.ts';
import { matchesSearch } from './search.ts';
import { userError, type UserError } from './user-error.ts';

export const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const PHONE = /^\+?[\d\s().-]{7,20}$/;
const MAX_NAME = 255;

interface CustomerInput {
  email?: string | null;
  phone?: string | null;
  firstName?: string | null;
  lastName?: string | null;
  note?: string | null;
  tags?: string[] | null;
  addresses?: AddressInput[] | null;
}

export function customerView(customer: CustomerRecord) {
  const name = [customer.firstName, customer.lastName].filter(Boolean).join(' ');
  const address: AddressRecord | undefined = customer.addresses[0];
  return {
    __typename: 'Customer',
    ...customer,
    displayName: name || customer.email || customer.phone,
    defaultEmailAddress: customer.email ? { emailAddress: customer.email } : null,
    defaultPhoneNumber: customer.phone ? { phoneNumber: customer.phone } : null,
    defaultAddress: address ? addressView(address) : null,
  };
}

function createCustomer({ input }: { input: CustomerInput }, context: GraphqlContext) {
  const { state } = context.store;
  const userErrors = refusals(input, state.customers);
  if (userErrors.length > 0) return { customer: null, userErrors };
  const now = context.clock().toISOString();
  const customer: CustomerRecord = {
    id: context.store.gid('Customer'),
    email: input.email?.trim().toLowerCase() || null,
    phone: input.phone || null,
    firstName: input.firstName || null,
    lastName: input.lastName || null,
    note: input.note || null,
    tags: (input.tags ?? []).toSorted(),
    addresses: (input.addresses ?? []).map((each) => addressRecord(each, context.store)),
    createdAt: now,
    updatedAt: now,
  };
  state.customers.push(customer);
  context.store.changed();
  return { customer: customerView(customer), userErrors: [] };
}

function refusals(input: CustomerInput, existing: CustomerRecord[]): UserError[] {
  const { email, phone, firstName, lastName } = input;
  if (!email && !phone && !firstName && !lastName) {
    return [userError(null, 'A name, phone number, or email address must be present')];
  }
  const errors: UserError[] = [];
  if (email && !EMAIL.test(email)) errors.push(userError(['email'], 'Email is invalid'));
  if (phone && !PHONE.test(phone)) errors.push(userError(['phone'], 'Phone is invalid'));
  if (email && existing.some((each) => each.email === email.trim().toLowerCase())) {
    errors.push(userError(['email'], 'Email has already been taken'));
  }
  if (phone && existing.some((each) => each.phone === phone)) {
    errors.push(userError(['phone'], 'Phone has already been taken'));
  }
  for (const [field, label] of [
    ['firstName', 'First name'],
    ['lastName', 'Last name'],
  ] as const) {
    if ((input[field]?.length ?? 0) > MAX_NAME) {
      const message = `${label} is too long (maximum is ${MAX_NAME} characters)`;
      errors.push(userError([field], message));
    }
  }
  return errors;
}

interface Identifier {
  id?: string;
  emailAddress?: string;
  phoneNumber?: string;
}

function foundView(customer: CustomerRecord, context: GraphqlContext) {
  const profiles = companyContactProfiles(customer, context);
  return { ...customerView(customer), companyContactProfiles: profiles };
}

/** Shopify looks at text word by word; an address is several. */
function words(texts: (string | null)[]): string[] {
  return texts.flatMap((text) => (text ?? '').split(/[\s@-]+/)).filter((word) => word !== '');
}

export const CUSTOMER_QUERIES = {
  customer({ id }: { id: string }, context: GraphqlContext) {
    const gid = expectGid(id, 'Customer');
    const found = context.store.state.customers.find((each) => each.id === gid);
    return found ? foundView(found, context) : null;
  },
  customerByIdentifier({ identifier }: { identifier: Identifier }, context: GraphqlContext) {
    const found = context.store.state.customers.find(
      (each) =>
        each.id === identifier.id ||
        (identifier.emailAddress && each.email === identifier.emailAddress.toLowerCase()) ||
        (identifier.phoneNumber && each.phone === identifier.phoneNumber),
    );
    return found ? foundView(found, context) : null;
  },
  customers(args: PageArgs & { query?: string | null }, context: GraphqlContext) {
    const found = context.store.state.customers.filter((each) =>
      matchesSearch(args.query, {
        default: words([each.email, each.firstName, each.lastName]),
        id: [gidNumber(each.id)],
        email: [each.email ?? ''],
        phone: [each.phone ?? ''],
        tag: each.tags,
      }),
    );
    return connection(found.map(customerView), args);
  },
};

export const CUSTOMER_MUTATIONS = { customerCreate: createCustomer };
