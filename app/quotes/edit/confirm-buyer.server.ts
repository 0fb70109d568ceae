import type { Quote } from '@prisma/client';
import type { AdminGraphql } from '../../shopify/admin-graphql.server.ts';
import { confirmCompany } from '../../shopify/confirm-company.server.ts';
import { message } from '../../texts/message.ts';
import {
  buyerChoiceOf,
  buyerColumnsOf,
  isSameBuyer,
  UNDECIDED,
  type BuyerColumns,
} from '../buyer.ts';
import type { StepError } from '../steps/step-outcome.ts';
import type { QuoteEdit } from './quote-edit.ts';

export type ConfirmedBuyer =
  { ok: true; columns: BuyerColumns } | { ok: false; errors: StepError[] };

interface BuyerSources {
  admin: AdminGraphql;
  /** The quote so far; null: there is none yet. */
  stored: (BuyerColumns & Pick<Quote, 'customerGid' | 'customerEmail'>) | null;
}

/**
 * Who buys, as an edit decides it. A company that is new to the quote is confirmed by Shopify: it has to be
 * one of this very customer's. What was decided for another customer is decided no more.
 */
export async function confirmBuyer(
  { admin, stored }: BuyerSources,
  { customer, buyer }: Pick<QuoteEdit, 'customer' | 'buyer'>,
): Promise<ConfirmedBuyer> {
  if (stored && isSameBuyer(buyer, buyerChoiceOf(stored))) {
    const sameAccount =
      stored.customerEmail === customer.email && stored.customerGid === customer.gid;
    return { ok: true, columns: sameAccount ? buyerColumnsOf(stored) : UNDECIDED };
  }
  if (buyer === null) return { ok: true, columns: UNDECIDED };
  if (buyer.kind === 'themself') {
    return { ok: true, columns: { ...UNDECIDED, buysAsThemself: true } };
  }
  const company = await confirmCompany(admin, buyer);
  if (company?.customerGid !== customer.gid) {
    return { ok: false, errors: [NOT_THEIRS] };
  }
  return { ok: true, columns: buyerColumnsOf({ ...company, buysAsThemself: false }) };
}

const NOT_THEIRS: StepError = { field: 'buyer', message: message('refusals.buyer.notTheirs') };
