import type {
  PaymentScheduleInput,
  PaymentTermsInput,
} from '../../shopify/generated/admin.types.d.ts';
import type { PaymentTerms } from '../payment-terms.ts';
import type { Snapshot } from '../versions/snapshot.ts';
import { endOfDayIn } from './end-of-day-in.ts';

interface TermsFacts {
  now: Date;
  /** Of the shop, an IANA name. */
  timeZone: string;
}

/** A version's payment terms as Shopify takes them; null: it is paid at once. */
export function paymentTermsInput(
  { paymentTermsGid, paymentTerms }: Pick<Snapshot, 'paymentTermsGid' | 'paymentTerms'>,
  facts: TermsFacts,
): PaymentTermsInput | null {
  if (paymentTermsGid === null) return null;
  const schedule = scheduleInput(paymentTerms, facts);
  return {
    paymentTermsTemplateId: paymentTermsGid,
    ...(schedule && { paymentSchedules: [schedule] }),
  };
}

/**
 * Shopify: net terms begin when they are issued, fixed ones need their due date, and "a due date cannot be
 * set with event payment terms", which are the others.
 */
function scheduleInput(
  terms: PaymentTerms | null,
  { now, timeZone }: TermsFacts,
): PaymentScheduleInput | null {
  switch (terms?.type) {
    case 'fixed':
      return terms.dueOn === null
        ? null
        : { dueAt: endOfDayIn(terms.dueOn, timeZone).toISOString() };
    case 'receipt':
    case 'fulfillment':
      return null;
    case 'net':
    case undefined:
      return { issuedAt: now.toISOString() };
  }
}
