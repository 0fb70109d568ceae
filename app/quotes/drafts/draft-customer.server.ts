import type { AdminGraphql } from '../../shopify/admin-graphql.server.ts';
import { createCustomer } from '../../shopify/create-customer.server.ts';
import { findCompany } from '../../shopify/find-company.server.ts';
import { findCustomer } from '../../shopify/find-customer.server.ts';
import type { StepError } from '../steps/step-outcome.ts';
import type { Snapshot } from '../versions/snapshot.ts';

/** Whom Shopify knows by the customer's id or address; null: nobody, or a company buys. */
export async function knownCustomer(
  admin: AdminGraphql,
  { customer, companyGid }: Snapshot,
): Promise<string | null> {
  if (companyGid !== null) return null;
  return (await findCustomer(admin, customer))?.gid ?? null;
}

/** A customer who is the contact of a company buys for it. */
export async function asBuyer(
  admin: AdminGraphql,
  snapshot: Snapshot,
  customerGid: string | null,
): Promise<Snapshot> {
  const company = customerGid === null ? null : await findCompany(admin, customerGid);
  return company === null ? snapshot : { ...snapshot, ...company };
}

export type DraftCustomer =
  { ok: true; customerGid: string | null } | { ok: false; errors: StepError[] };

/** Makes the customer in Shopify; a company needs none. */
export async function makeCustomer(
  admin: AdminGraphql,
  snapshot: Snapshot,
): Promise<DraftCustomer> {
  if (snapshot.companyGid !== null) return { ok: true, customerGid: null };
  // Without the phone number: one that Shopify does not like, or another customer has, is no obstacle.
  const { email, firstName, lastName, name } = snapshot.customer;
  const made = await createCustomer(admin, { email, firstName: firstName ?? name, lastName });
  if (made.ok) return { ok: true, customerGid: made.gid };
  // Somebody else may have made them a moment ago.
  const known = await knownCustomer(admin, snapshot);
  if (known) return { ok: true, customerGid: known };
  return { ok: false, errors: made.errors.map(({ message }) => ({ field: 'customer', message })) };
}
