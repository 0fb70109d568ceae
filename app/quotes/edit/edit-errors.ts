import { fieldName } from '../field-error.ts';
import type { StepError } from '../steps/step-outcome.ts';
import { MAX_LINES } from './edit-limits.ts';

interface Issue {
  path: readonly PropertyKey[];
  /** A code. */
  message: string;
}

/** What is wrong with what was typed, in words, each at its field. */
export function editErrors(issues: readonly Issue[], currency: string): StepError[] {
  return issues.map(({ path, message }) => {
    const last = path.at(-1);
    const words = WORDS[`${String(last)}:${message}`] ?? WORDS[message];
    return {
      field: fieldName(path),
      message: words === undefined ? 'This cannot be saved.' : words(currency),
    };
  });
}

/** What is wrong with all parts of an edit, for them to be told at once. */
export function allErrors(
  ...parts: ({ ok: true } | { ok: false; errors: StepError[] })[]
): StepError[] {
  return parts.flatMap((part) => (part.ok ? [] : part.errors));
}

/** By field and code, or by code alone. */
const WORDS: Record<string, (currency: string) => string> = {
  'lines:required': () => 'Add at least one item.',
  'lines:too_many': () => `Shopify takes at most ${MAX_LINES} items in one order. Remove some.`,
  'title:required': () => 'Enter what this item is.',
  'quantity:required': () => 'Enter a quantity.',
  'quantity:invalid': () => 'Enter a whole number.',
  'quantity:too_small': () => 'Enter 1 or more.',
  'quantity:too_large': () => 'Enter 1,000,000 or less.',
  'quantity:not_a_number': () => 'Enter a whole number.',
  'quotedPrice:required': () => 'Enter a price.',
  'quotedPrice:invalid': tooFine,
  'price:required': () => 'Enter a price, or 0 when shipping is free.',
  'price:invalid': tooFine,
  'value:required': () => 'Enter how much is taken off.',
  'value:invalid': () => 'Use at most 4 decimals.',
  'name:required': () => 'Enter a name.',
  'email:required': () => 'Enter an email address.',
  'typed:not_a_number': () => 'Enter a number like 12.5.',
  'typed:too_long': () => 'This is too long. Shorten it.',
  'country:invalid': () => 'Choose a country.',
  'currency:invalid': () => 'Choose a currency.',
  'locale:invalid': () => 'Choose a language.',
  required: () => 'This is needed.',
  invalid_email: () => 'Enter an email address like jordan@example.com.',
  too_long: () => 'This is too long.',
  too_small: () => 'Enter 0 or more.',
  too_large: () => 'This is too much.',
  not_a_number: () => 'Enter a number like 12.50.',
  not_a_date: () => 'Enter a date like 2026-11-29.',
  not_an_option: () => 'This cannot be chosen any more. Choose something else.',
  no_field: () => 'This field was renamed or removed meanwhile. Reload the page.',
  over_100: () => 'Enter at most 100 percent.',
  too_fine: tooFine,
};

/** Shopify rounds what is finer, and the customer would pay something else than what was quoted. */
function tooFine(currency: string): string {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  if (digits === 0) return `Shopify takes no decimals in ${currency}.`;
  return `Shopify takes at most ${digits} decimals in ${currency}.`;
}
