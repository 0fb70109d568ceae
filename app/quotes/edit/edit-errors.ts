import { usualDecimals } from '../../format-money.ts';
import type { PlainTextKey } from '../../texts/catalogue.ts';
import { message as told, type Message } from '../../texts/message.ts';
import { fieldName } from '../field-error.ts';
import { PRICE_DECIMALS } from '../price.ts';
import { MAX_QUANTITY } from '../quote-request.ts';
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
    const words = WORDS[`${String(last)}:${message}`] ?? WORDS[message] ?? UNSAVABLE;
    return {
      field: fieldName(path),
      message: typeof words === 'function' ? words(currency) : told(words),
    };
  });
}

/** What is wrong with all parts of an edit, for them to be told at once. */
export function allErrors(
  ...parts: ({ ok: true } | { ok: false; errors: StepError[] })[]
): StepError[] {
  return parts.flatMap((part) => (part.ok ? [] : part.errors));
}

const UNSAVABLE = 'refusals.edit.unsavable';
const WHOLE_NUMBER = 'refusals.edit.wholeNumber';

/** By field and code, or by code alone. */
const WORDS: Record<string, PlainTextKey | ((currency: string) => Message)> = {
  'lines:required': 'refusals.sending.noItems',
  'lines:too_many': () => told('refusals.edit.mostItems', { max: MAX_LINES }),
  'title:required': 'refusals.edit.enterTitle',
  'quantity:required': 'refusals.edit.enterQuantity',
  'quantity:invalid': WHOLE_NUMBER,
  'quantity:too_small': 'refusals.edit.quantityTooSmall',
  'quantity:too_large': () => told('refusals.edit.quantityTooLarge', { max: MAX_QUANTITY }),
  'quantity:not_a_number': WHOLE_NUMBER,
  'quotedPrice:required': 'refusals.edit.enterPrice',
  'quotedPrice:invalid': tooFine,
  'price:required': 'refusals.edit.enterShipping',
  'price:invalid': tooFine,
  'value:required': 'refusals.edit.enterDiscount',
  'value:invalid': () => told('refusals.edit.mostDecimals', { max: PRICE_DECIMALS }),
  'name:required': 'refusals.enterName',
  'email:required': 'refusals.edit.enterEmail',
  'typed:not_a_number': 'refusals.edit.enterNumber',
  'typed:too_long': 'refusals.edit.shorten',
  'country:invalid': 'refusals.edit.chooseCountry',
  'currency:invalid': 'refusals.edit.chooseCurrency',
  'locale:invalid': 'refusals.edit.chooseLanguage',
  'dueOn:invalid': 'refusals.edit.enterDay',
  required: 'refusals.edit.needed',
  invalid_email: 'refusals.enterEmail',
  too_long: 'refusals.edit.tooLong',
  too_small: 'refusals.edit.tooSmall',
  too_large: 'refusals.edit.tooLarge',
  not_a_number: 'refusals.edit.enterAmount',
  not_a_date: 'refusals.edit.enterDate',
  not_an_option: 'refusals.edit.noOption',
  no_field: 'refusals.edit.noField',
  over_100: 'refusals.edit.over100',
  too_fine: tooFine,
};

/** Shopify rounds what is finer, and the customer would pay something else than what was quoted. */
function tooFine(currency: string): Message {
  const max = usualDecimals(currency);
  return max === 0
    ? told('refusals.edit.noDecimals', { currency })
    : told('refusals.edit.tooFine', { max, currency });
}
