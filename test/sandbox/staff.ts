import type { StaffMember } from './admin/messages.ts';

/** Who is signed in to the admin. */
export const SIGNED_IN: StaffMember = {
  id: 902541635,
  name: 'Morgan Reyes',
  email: 'morgan@acme-supply.example',
  accountAccess: 'Full access',
};

/** Who can be signed in instead, in another browser. */
export const COLLEAGUE: StaffMember = {
  id: 902541636,
  name: 'Anna Berger',
  email: 'anna@acme-supply.example',
  accountAccess: 'Limited access',
};

/** Whom Shopify knows by this id: one of those at the admin, or somebody who is made up for the id. */
export function staffMember(id: number): StaffMember {
  const known = [SIGNED_IN, COLLEAGUE].find((each) => each.id === id);
  if (known) return known;
  return {
    id,
    name: `Robin ${id}`,
    email: `robin-${id}@acme-supply.example`,
    accountAccess: 'Limited access',
  };
}
