import { askShopify, type AdminGraphql } from './admin-graphql.server.ts';

const FIND_CUSTOMER = `#graphql
  query FindCustomer($first: CustomerIdentifierInput!, $second: CustomerIdentifierInput!) {
    first: customerByIdentifier(identifier: $first) {
      id
    }
    second: customerByIdentifier(identifier: $second) {
      id
    }
  }
`;

/** The customer who is known by this id, or else by this address; null: neither is there. */
export async function findCustomer(
  admin: AdminGraphql,
  { gid, email }: { gid: string | null; email: string },
): Promise<{ gid: string } | null> {
  const byEmail = { emailAddress: email };
  const { first, second } = await askShopify(admin, FIND_CUSTOMER, {
    first: gid === null ? byEmail : { id: gid },
    second: byEmail,
  });
  const found = first ?? second;
  return found ? { gid: found.id } : null;
}
