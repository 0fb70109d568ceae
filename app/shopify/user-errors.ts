interface UserError {
  field?: string[] | null;
  message: string;
}

/**
 * Every reason Shopify gave for refusing a mutation, in its own words, each once. Its messages name
 * the field already where one is meant ("To can't be blank"), so paths are left out.
 */
export function userErrorMessages(errors: UserError[]): string[] {
  return [...new Set(errors.map((error) => error.message))];
}
