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
  { gid, email }: { gid: string | null; email: string | null },
): Promise<{ gid: string } | null> {
  const known = [
    ...(gid === null ? [] : [{ id: gid }]),
    ...(email === null ? [] : [{ emailAddress: email }]),
  ];
  const [byFirst, bySecond = byFirst] = known;
  if (!byFirst || !bySecond) return null;
  const { first, second } = await askShopify(admin, FIND_CUSTOMER, {
    first: byFirst,
    second: bySecond,
  });
  const found = first ?? second;
  return found ? { gid: found.id } : null;
}
