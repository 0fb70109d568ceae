/** A refusal of a mutation: which input, and why, in Shopify's words. */
export interface UserError {
  field: string[] | null;
  message: string;
  /** Only some mutations give one. */
  code?: string;
}

export function userError(field: string[] | null, message: string, code?: string): UserError {
  return { field, message, ...(code && { code }) };
}
