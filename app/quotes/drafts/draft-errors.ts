import type { UserError } from '../../shopify/user-errors.ts';
import { message as ours } from '../../texts/message.ts';
import type { StepError } from '../steps/step-outcome.ts';
import type { Snapshot } from '../versions/snapshot.ts';
import { MAX_DRAFT_LINES, type DraftOrderRequest } from './draft-order-input.ts';

/** Parts of a draft order, by what they are called in a quote. */
const PARTS: Record<string, string> = {
  email: 'customer.email',
  purchasingEntity: 'buyer',
  shippingAddress: 'shippingAddress',
  shippingLine: 'shipping',
  appliedDiscount: 'discount',
  presentmentCurrencyCode: 'currency',
  paymentTerms: 'paymentTerms',
  poNumber: 'poNumber',
  note: 'terms',
};

/** "Product with ID 123 is no longer available." comes without a path, and with the variant's number. */
const GONE_VARIANT = /^Product with ID (\d+) is no longer available/;

/**
 * What it says of payment terms ("Could not find payment terms template.", "The user must have access to set
 * payment terms.") comes without a path, too.
 */
const OF_PAYMENT_TERMS = /payment terms/i;
const UNKNOWN_TERMS = /could not find payment terms/i;
const TERMS_GONE = ours('refusals.draft.termsGone');
const VARIANT_GONE = ours('refusals.draft.variantGone');

/** Why Shopify refused a draft order, in its words, at `lines[3]` or the part of the quote it is about. */
export function draftErrors(
  errors: UserError[],
  { lineOf }: Pick<DraftOrderRequest, 'lineOf'>,
  { lines }: Pick<Snapshot, 'lines'>,
): StepError[] {
  const told = errors.flatMap(({ field, message }): StepError[] => {
    const gone = GONE_VARIANT.exec(message);
    const concerned = lines.flatMap(({ variantGid }, index) =>
      gone && variantGid?.endsWith(`/${gone[1]}`) ? [index] : [],
    );
    if (concerned.length > 0) {
      return concerned.map((index) => ({ field: `lines[${index}]`, message: VARIANT_GONE }));
    }
    if (OF_PAYMENT_TERMS.test(message)) {
      const words = UNKNOWN_TERMS.test(message) ? TERMS_GONE : { text: message };
      return [{ field: 'paymentTerms', message: words }];
    }
    return [{ field: placeOf(field ?? [], lineOf), message: { text: message } }];
  });
  // A line that goes in two parts is refused twice.
  const once = new Map(told.map((error) => [JSON.stringify(error), error]));
  return [...once.values()];
}

function placeOf([part = '', at = '']: string[], lineOf: number[]): string | null {
  if (part !== 'lineItems') return PARTS[part] ?? null;
  const index = lineOf[Number(at)];
  return index === undefined ? null : `lines[${index}]`;
}

/** What Shopify would not even look at; empty: nothing. */
export function draftSizeErrors({ lineOf }: Pick<DraftOrderRequest, 'lineOf'>): StepError[] {
  if (lineOf.length <= MAX_DRAFT_LINES) return [];
  const counts = { max: MAX_DRAFT_LINES, lines: lineOf.length };
  return [{ field: null, message: ours('refusals.draft.tooManyLines', counts) }];
}
