import { Decimal } from 'decimal.js';

/** A number that is written out digit for digit: a float holds about 16 digits, an amount has up to 18. */
export class ExactNumber {
  readonly digits: string;

  /** `decimal` is a plain decimal string such as `12.50`; what does not change its value is left out. */
  constructor(decimal: string) {
    this.digits = new Decimal(decimal).toFixed();
  }
}

/** An amount as a JSON number, or null where there is none. */
export function exactNumber(decimal: string): ExactNumber;
export function exactNumber(decimal: string | null): ExactNumber | null;
export function exactNumber(decimal: string | null): ExactNumber | null {
  return decimal === null ? null : new ExactNumber(decimal);
}

/** JSON text like that of JSON.stringify, with exact numbers. */
export function exactJson(value: unknown): string {
  if (value instanceof ExactNumber) return value.digits;
  if (Array.isArray(value)) return `[${value.map(exactJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(
    ([key, held]) => `${JSON.stringify(key)}:${exactJson(held)}`,
  );
  return `{${members.join(',')}}`;
}

/** The reverse of `exactJson`: numbers keep every digit. */
export function parseExactly(text: string): unknown {
  return parse(text, (_key, value, { source }) =>
    typeof value === 'number' && source !== undefined ? new ExactNumber(source) : value,
  );
}

/** The third argument is ECMAScript 2026's, which TypeScript's library does not have yet. */
const parse = JSON.parse as (
  text: string,
  reviver: (key: string, value: unknown, context: { source?: string }) => unknown,
) => unknown;
