import { expect } from 'vitest';

/**
 * For a text inside `toMatchObject` or `toEqual`. A bare regular expression there matches anything:
 * it is compared as an object without properties.
 */
export function matching(pattern: RegExp): string {
  return expect.stringMatching(pattern) as string;
}
