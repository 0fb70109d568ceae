import { GraphQLError } from 'graphql';

/** https://shopify.dev/docs/api/usage/limits#input-array-size-limit */
export const MAX_INPUT_ARRAY = 250;

/** Throws Shopify's error for an array that is too long. */
export function assertInputSize(
  items: readonly unknown[] | null | undefined,
  maximum: number = MAX_INPUT_ARRAY,
): void {
  const size = items?.length ?? 0;
  if (size <= maximum) return;
  throw new GraphQLError(
    `The input array size of ${size} is greater than the maximum allowed of ${maximum}.`,
    { extensions: { code: 'MAX_INPUT_SIZE_EXCEEDED' } },
  );
}
