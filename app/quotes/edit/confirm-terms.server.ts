import type { Quote } from '@prisma/client';
import type { AdminGraphql } from '../../shopify/admin-graphql.server.ts';
import { listPaymentTerms } from '../../shopify/list-payment-terms.server.ts';
import type { PaymentTermsTemplate } from '../../shopify/payment-terms-template.ts';
import { message, type Message } from '../../texts/message.ts';
import { dayOf } from '../payment-terms.ts';
import type { StepError } from '../steps/step-outcome.ts';
import type { QuoteEdit } from './quote-edit.ts';

/** When a quote is to be paid, as it is stored. */
export type TermsColumns = Pick<
  Quote,
  | 'paymentTermsGid'
  | 'paymentTermsName'
  | 'paymentTermsType'
  | 'paymentTermsDays'
  | 'paymentTermsDueOn'
>;

export type ConfirmedTerms =
  { ok: true; columns: TermsColumns } | { ok: false; errors: StepError[] };

interface TermsSources {
  admin: AdminGraphql;
  /** The quote so far; null: there is none yet. */
  stored: TermsColumns | null;
  now: Date;
}

/**
 * The payment terms that an edit chooses. Shopify is asked for those that are new to the quote alone: what
 * it has can be kept while Shopify is away, and when Shopify has it no more.
 */
export async function confirmTerms(
  { admin, stored, now }: TermsSources,
  wanted: QuoteEdit['paymentTerms'],
): Promise<ConfirmedTerms> {
  if (wanted === null) return { ok: true, columns: AT_ONCE };
  const kept = stored?.paymentTermsGid === wanted.gid;
  const terms = kept ? withoutDay(stored) : await findTerms(admin, wanted.gid);
  if (!terms) return refused('paymentTerms', message('refusals.edit.termsGone'));
  // The others say by themselves when it is due.
  if (terms.paymentTermsType !== 'fixed') {
    return { ok: true, columns: { ...terms, paymentTermsDueOn: null } };
  }
  const { dueOn } = wanted;
  if (dueOn === null) return refused('paymentTerms.dueOn', message('refusals.edit.enterDueDay'));
  const before = stored?.paymentTermsDueOn ?? null;
  if (isOver(dueOn, now) && (before === null || dayOf(before) !== dueOn)) {
    return refused('paymentTerms.dueOn', message('refusals.edit.dueDayOver'));
  }
  return { ok: true, columns: { ...terms, paymentTermsDueOn: new Date(`${dueOn}T00:00:00Z`) } };
}

const AT_ONCE: TermsColumns = {
  paymentTermsGid: null,
  paymentTermsName: null,
  paymentTermsType: null,
  paymentTermsDays: null,
  paymentTermsDueOn: null,
};

type WithoutDay = Omit<TermsColumns, 'paymentTermsDueOn'>;

function withoutDay(stored: TermsColumns): WithoutDay {
  const { paymentTermsGid, paymentTermsName, paymentTermsType, paymentTermsDays } = stored;
  return { paymentTermsGid, paymentTermsName, paymentTermsType, paymentTermsDays };
}

async function findTerms(admin: AdminGraphql, gid: string): Promise<WithoutDay | null> {
  const found = (await listPaymentTerms(admin)).find((template) => template.gid === gid);
  return found ? columnsOf(found) : null;
}

function columnsOf({ gid, name, type, days }: PaymentTermsTemplate): WithoutDay {
  return {
    paymentTermsGid: gid,
    paymentTermsName: name,
    paymentTermsType: type,
    paymentTermsDays: days,
  };
}

const HALF_A_DAY_MS = 12 * 60 * 60 * 1_000;

/** Nowhere on earth is it that day still. */
function isOver(day: string, now: Date): boolean {
  return day < dayOf(new Date(now.getTime() - HALF_A_DAY_MS));
}

function refused(field: string, why: Message): ConfirmedTerms {
  return { ok: false, errors: [{ field, message: why }] };
}
