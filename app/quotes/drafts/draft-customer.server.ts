import type { AdminGraphql } from '../../shopify/admin-graphql.server.ts';
import { createCustomer } from '../../shopify/create-customer.server.ts';
import { findCustomer } from '../../shopify/find-customer.server.ts';
import type { StepError } from '../steps/step-outcome.ts';
import type { Snapshot } from '../versions/snapshot.ts';

export type DraftCustomer =
  { ok: true; customerGid: string | null } | { ok: false; errors: StepError[] };

/** Makes the customer in Shopify. */
export async function makeCustomer(
  admin: AdminGraphql,
  { customer }: Pick<Snapshot, 'customer'>,
): Promise<DraftCustomer> {
  // Without the phone number: one that Shopify does not like, or another customer has, is no obstacle.
  const { email, firstName, lastName, name } = customer;
  const made = await createCustomer(admin, { email, firstName: firstName ?? name, lastName });
  if (made.ok) return { ok: true, customerGid: made.gid };
  // Somebody else may have made them a moment ago.
  const known = await findCustomer(admin, customer);
  if (known) return { ok: true, customerGid: known.gid };
  const errors = made.errors.map(({ message: text }) => ({ field: 'customer', message: { text } }));
  return { ok: false, errors };
}
