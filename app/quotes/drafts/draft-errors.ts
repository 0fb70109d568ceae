import type { UserError } from '../../shopify/user-errors.ts';
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
const TERMS_GONE =
  'Your shop does not offer the payment terms of this quote any more. Edit the quote and choose others.';

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
      const words = 'This product is no longer in the catalog. Replace it or remove it.';
      return concerned.map((index) => ({ field: `lines[${index}]`, message: words }));
    }
    if (OF_PAYMENT_TERMS.test(message)) {
      const words = UNKNOWN_TERMS.test(message) ? TERMS_GONE : message;
      return [{ field: 'paymentTerms', message: words }];
    }
    return [{ field: placeOf(field ?? [], lineOf), message }];
  });
  // A line that goes in two parts is refused twice.
  const once = new Map(told.map((error) => [`${error.field} ${error.message}`, error]));
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
  const message =
    `Shopify takes at most ${MAX_DRAFT_LINES} lines in a draft order, and this quote would be ` +
    `${lineOf.length}. Lines whose price does not divide by their quantity count twice. Remove some lines.`;
  return [{ field: null, message }];
}
