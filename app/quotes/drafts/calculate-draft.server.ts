import type { AdminGraphql } from '../../shopify/admin-graphql.server.ts';
import type { CompanyList } from '../../shopify/buying-company.ts';
import {
  calculateDraftOrder,
  type CalculatedTotals,
} from '../../shopify/calculate-draft-order.server.ts';
import { buyerChoiceOf, type BuyerChoice } from '../buyer.ts';
import { formatAmount } from '../price.ts';
import type { StepRefusal } from '../steps/step-outcome.ts';
import type { Snapshot } from '../versions/snapshot.ts';
import { askingFailed } from './asking-failed.server.ts';
import { asBuyer, buyerErrors, findBuyer, type DraftBuyer } from './draft-buyer.server.ts';
import { draftErrors, draftSizeErrors } from './draft-errors.ts';
import { draftOrderInput } from './draft-order-input.ts';

/** Who buys, for the person who is about to convert. */
export type CalculatedBuyer =
  | { kind: 'company'; companyName: string; companyLocationName: string; isAutomatic: boolean }
  | { kind: 'themself' }
  /** To be chosen; what is calculated is for the customer themself. */
  | ({ kind: 'undecided' } & CompanyList);

export type CalculatedDraft =
  | { ok: true; totals: CalculatedTotals; buyer: CalculatedBuyer }
  | Extract<StepRefusal, { reason: 'invalid' }>;

/**
 * What a quote comes to by Shopify, with tax and shipping, for whoever buys. Nothing is stored; refusals
 * are those that converting it would meet, at its lines.
 */
export async function calculateDraft(
  admin: AdminGraphql,
  snapshot: Snapshot,
  { choice = buyerChoiceOf(snapshot), now = new Date() }: { choice?: BuyerChoice; now?: Date } = {},
): Promise<CalculatedDraft> {
  const facts = { quote: null, tag: null, shopCurrency: null, now };
  const tooMany = draftSizeErrors(draftOrderInput(snapshot, { ...facts, customerGid: null }));
  if (tooMany.length > 0) return { ok: false, reason: 'invalid', errors: tooMany };
  try {
    // Some customers and companies pay no tax.
    const buyer = await findBuyer(admin, snapshot.customer, choice);
    if (buyer.kind === 'gone') return { ok: false, reason: 'invalid', errors: buyerErrors(buyer) };
    const { customerGid } = buyer;
    const request = draftOrderInput(asBuyer(snapshot, buyer), { ...facts, customerGid });
    const calculated = await calculateDraftOrder(admin, request.input);
    if (calculated.ok) {
      return { ok: true, totals: formatted(calculated.totals), buyer: told(buyer) };
    }
    const errors = draftErrors(calculated.errors, request, snapshot);
    return { ok: false, reason: 'invalid', errors };
  } catch (error) {
    return askingFailed(error);
  }
}

function told(buyer: Exclude<DraftBuyer, { kind: 'gone' }>): CalculatedBuyer {
  if (buyer.kind === 'undecided') return { kind: 'undecided', ...buyer.list };
  if (buyer.kind === 'themself') return { kind: 'themself' };
  const { companyName, companyLocationName } = buyer.company;
  return { kind: 'company', companyName, companyLocationName, isAutomatic: buyer.isAutomatic };
}

function formatted(totals: CalculatedTotals): CalculatedTotals {
  const { currency, taxesIncluded, ...amounts } = totals;
  const money = (amount: string): string => formatAmount(amount, currency);
  return {
    currency,
    taxesIncluded,
    subtotal: money(amounts.subtotal),
    shipping: money(amounts.shipping),
    tax: money(amounts.tax),
    total: money(amounts.total),
  };
}
