import { Decimal } from 'decimal.js';
import type { AdminGraphql } from '../../shopify/admin-graphql.server.ts';
import { askShopFacts } from '../../shopify/ask-shop-facts.server.ts';
import type { BuyingCompany } from '../../shopify/buying-company.ts';
import {
  calculateDraftOrder,
  type CalculatedTotals,
} from '../../shopify/calculate-draft-order.server.ts';
import { message } from '../../texts/message.ts';
import { UTC } from '../../time-zone.ts';
import { buyerChoiceOf } from '../buyer.ts';
import { formatAmount, sumAmounts } from '../price.ts';
import type { StepError } from '../steps/step-outcome.ts';
import type { Snapshot } from '../versions/snapshot.ts';
import { asBuyer, buyerErrors, findBuyer, type DraftBuyer } from './draft-buyer.server.ts';
import { makeCustomer, type DraftCustomer } from './draft-customer.server.ts';
import { draftErrors, draftSizeErrors } from './draft-errors.ts';
import {
  draftOrderInput,
  type DraftOrderFacts,
  type DraftOrderRequest,
} from './draft-order-input.ts';

export type ReadyDraft =
  | {
      ok: true;
      request: DraftOrderRequest;
      /** Null: a company buys. */
      customerGid: string | null;
      /** For which it turned out to be, where nobody had decided it. */
      company: BuyingCompany | null;
    }
  | { ok: false; errors: StepError[] };

/**
 * Everything Shopify is asked before a draft order is made, none of which leaves one behind: what it would
 * come to, and the customer, found or made. One that would not come to what was quoted is not made at all.
 */
export async function askForDraft(
  admin: AdminGraphql,
  snapshot: Snapshot,
  facts: Omit<DraftOrderFacts, 'customerGid' | 'shopCurrency' | 'timeZone'>,
): Promise<ReadyDraft> {
  const [buyer, shop] = await Promise.all([
    findBuyer(admin, snapshot.customer, buyerChoiceOf(snapshot)),
    askShopFacts(admin),
  ]);
  if (buyer.kind === 'undecided' || buyer.kind === 'gone') {
    return { ok: false, errors: buyerErrors(buyer) };
  }
  const buying = asBuyer(snapshot, buyer);
  const { currency: shopCurrency } = shop;
  const timeZone = shop.timeZone ?? UTC;
  const { customerGid: known } = buyer;
  const about: DraftOrderFacts = { ...facts, customerGid: known, shopCurrency, timeZone };
  let wrong = await whatIsWrong(admin, snapshot, draftOrderInput(buying, about));
  if (wrong?.otherwise) {
    // It does not come out as quoted: once more, without a discount for Shopify to apply.
    about.shopCurrency = null;
    wrong = await whatIsWrong(admin, snapshot, draftOrderInput(buying, about));
  }
  if (wrong) return { ok: false, errors: wrong.errors };
  // Only now, so that a quote that is refused leaves nothing in Shopify.
  const customer = await customerOf(admin, snapshot, buyer);
  if (!customer.ok) return customer;
  const { customerGid } = customer;
  return {
    ok: true,
    request: draftOrderInput(buying, { ...about, customerGid }),
    customerGid,
    company: buyer.kind === 'company' && buyer.isAutomatic ? buyer.company : null,
  };
}

/** A company needs no customer beside its contact. */
async function customerOf(
  admin: AdminGraphql,
  snapshot: Snapshot,
  { kind, customerGid }: Exclude<DraftBuyer, { kind: 'gone' }>,
): Promise<DraftCustomer> {
  if (kind === 'company' || customerGid) return { ok: true, customerGid };
  return makeCustomer(admin, snapshot);
}

/** Null: nothing. `otherwise`: told another way, the same quote may come out right. */
async function whatIsWrong(
  admin: AdminGraphql,
  snapshot: Snapshot,
  request: DraftOrderRequest,
): Promise<{ errors: StepError[]; otherwise: boolean } | null> {
  const tooMany = draftSizeErrors(request);
  if (tooMany.length > 0) return { errors: tooMany, otherwise: false };
  const calculated = await calculateDraftOrder(admin, request.input);
  if (!calculated.ok) {
    return { errors: draftErrors(calculated.errors, request, snapshot), otherwise: false };
  }
  const other = otherTotal(snapshot, calculated.totals);
  return other && { errors: [other], otherwise: true };
}

/**
 * Unless the customer would be asked for what they were promised: before tax, or with it where the prices
 * of the shop hold it already.
 */
function otherTotal(snapshot: Snapshot, totals: CalculatedTotals): StepError | null {
  const { total, currency } = snapshot;
  const computed = sumAmounts([totals.subtotal, totals.shipping]);
  const asPromised = [computed, totals.total].some((amount) => new Decimal(amount).equals(total));
  if (totals.currency === currency && asPromised) return null;
  const amounts = {
    shopify: `${formatAmount(computed, totals.currency)} ${totals.currency}`,
    quoted: `${total} ${currency}`,
  };
  const told = totals.taxesIncluded
    ? message('refusals.draft.otherWithTax', amounts)
    : message('refusals.draft.otherBeforeTax', amounts);
  return { field: null, message: told };
}
