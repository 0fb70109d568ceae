import { askShopify, type AdminGraphql } from './admin-graphql.server.ts';
import { userErrorsAt, type UserError } from './user-errors.ts';

export interface NewCustomer {
  email: string;
  firstName: string | null;
  lastName: string | null;
}

const CREATE_CUSTOMER = `#graphql
  mutation CreateCustomer($input: CustomerInput!) {
    customerCreate(input: $input) {
      customer {
        id
      }
      userErrors {
        field
        message
      }
    }
  }
`;

/** Makes a customer. One with the same address is refused: look first. */
export async function createCustomer(
  admin: AdminGraphql,
  input: NewCustomer,
): Promise<{ ok: true; gid: string } | { ok: false; errors: UserError[] }> {
  const { customerCreate: answer } = await askShopify(admin, CREATE_CUSTOMER, { input });
  const errors = userErrorsAt(answer?.userErrors ?? []);
  if (errors.length > 0 || !answer?.customer) return { ok: false, errors };
  return { ok: true, gid: answer.customer.id };
}
