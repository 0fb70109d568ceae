import type { AdminGraphql } from '../../shopify/admin-graphql.server.ts';
import {
  calculateDraftOrder,
  type CalculatedTotals,
} from '../../shopify/calculate-draft-order.server.ts';
import { formatAmount } from '../price.ts';
import type { StepRefusal } from '../steps/step-outcome.ts';
import type { Snapshot } from '../versions/snapshot.ts';
import { askingFailed } from './asking-failed.server.ts';
import { asBuyer, knownCustomer } from './draft-customer.server.ts';
import { draftErrors, draftSizeErrors } from './draft-errors.ts';
import { draftOrderInput } from './draft-order-input.ts';

export type CalculatedDraft =
  { ok: true; totals: CalculatedTotals } | Extract<StepRefusal, { reason: 'invalid' }>;

/**
 * What a quote comes to by Shopify, with tax and shipping. Nothing is stored; refusals are those that
 * converting it would meet, at its lines.
 */
export async function calculateDraft(
  admin: AdminGraphql,
  snapshot: Snapshot,
): Promise<CalculatedDraft> {
  const facts = { quote: null, tag: null, shopCurrency: null, now: new Date(0) };
  const tooMany = draftSizeErrors(draftOrderInput(snapshot, { ...facts, customerGid: null }));
  if (tooMany.length > 0) return { ok: false, reason: 'invalid', errors: tooMany };
  try {
    // Some customers pay no tax.
    const customerGid = await knownCustomer(admin, snapshot);
    const buying = await asBuyer(admin, snapshot, customerGid);
    const request = draftOrderInput(buying, { ...facts, customerGid });
    const calculated = await calculateDraftOrder(admin, request.input);
    if (calculated.ok) return { ok: true, totals: formatted(calculated.totals) };
    const errors = draftErrors(calculated.errors, request, snapshot);
    return { ok: false, reason: 'invalid', errors };
  } catch (error) {
    return askingFailed(error);
  }
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
