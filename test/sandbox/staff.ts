import type { StaffMember } from './admin/messages.ts';

/** Who is signed in to the admin. */
export const SIGNED_IN: StaffMember = {
  id: 902541635,
  name: 'Morgan Reyes',
  email: 'morgan@acme-supply.example',
  accountAccess: 'Full access',
};

/** Whom Shopify knows by this id: the one at the admin, or somebody who is made up for the id. */
export function staffMember(id: number): StaffMember {
  if (id === SIGNED_IN.id) return SIGNED_IN;
  return {
    id,
    name: `Robin ${id}`,
    email: `robin-${id}@acme-supply.example`,
    accountAccess: 'Limited access',
  };
}
