/** A reason why Shopify refused a mutation. */
export interface UserError {
  /** Which part of the input it is about, like `['lineItems', '3', 'quantity']`; null: nothing in particular. */
  field: string[] | null;
  /** In Shopify's own words. */
  message: string;
}

interface GivenUserError {
  field?: string[] | null;
  message: string;
}

/**
 * Every reason Shopify gave for refusing a mutation, in its own words, each once. Its messages name
 * the field already where one is meant ("To can't be blank"), so paths are left out.
 */
export function userErrorMessages(errors: GivenUserError[]): string[] {
  return [...new Set(errors.map((error) => error.message))];
}

/**
 * The same with their paths, for what is shown field by field. Some mutations begin their paths with
 * the argument (`['input', 'email']`), others do not: here none does.
 */
export function userErrorsAt(errors: GivenUserError[]): UserError[] {
  return errors.map(({ field, message }) => {
    const path = field?.[0] === 'input' ? field.slice(1) : (field ?? []);
    return { field: path.length > 0 ? path : null, message };
  });
}
