import type { AdminGraphql } from '../../shopify/admin-graphql.server.ts';
import { confirmCompany } from '../../shopify/confirm-company.server.ts';
import { findCustomer } from '../../shopify/find-customer.server.ts';
import {
  buyerChoiceOf,
  buyerColumnsOf,
  isSameBuyer,
  UNDECIDED,
  type BuyerChoice,
  type BuyerColumns,
} from '../buyer.ts';
import { message, type Message } from '../../texts/message.ts';
import type { StepRefusal, TakenStep } from '../steps/step-outcome.ts';
import type { StepDeps, StepOn } from '../steps/step.ts';
import { takeStep } from '../steps/take-step.server.ts';
import { canTake } from '../transitions.ts';
import { askingFailed } from './asking-failed.server.ts';

type ChooseDeps = StepDeps & { admin: AdminGraphql };

type Chosen =
  | { ok: true; columns: BuyerColumns; customerGid: string | null }
  | Extract<StepRefusal, { reason: 'not_found' | 'invalid' }>;

/**
 * Keeps who buys, as somebody decides it when a quote is about to be converted. It takes no approval back:
 * what the customer answered says nothing of it.
 */
export async function chooseBuyer(
  deps: ChooseDeps,
  on: StepOn,
  choice: NonNullable<BuyerChoice>,
): Promise<TakenStep | StepRefusal> {
  let chosen: Chosen;
  try {
    chosen = await confirmed(deps, on, choice);
  } catch (error) {
    return askingFailed(error);
  }
  if (!chosen.ok) return chosen;
  const { columns, customerGid } = chosen;
  return takeStep(deps, on, 'organize', async ({ quote, actor, now }) => {
    if (!canTake('convert', quote.status)) {
      return { ok: false, reason: 'wrong_status', status: quote.status };
    }
    const before = buyerChoiceOf(quote);
    if (isSameBuyer(choice, before)) return { ok: true, events: [] };
    if (before !== null) return DECIDED;
    const data = {
      changed_fields: ['company'],
      updated_by: actor.name,
      updated_at: now.toISOString(),
    };
    return {
      ok: true,
      data: { ...columns, ...(customerGid && { customerGid }) },
      events: [{ type: 'quote.updated', data }],
    };
  });
}

async function confirmed(
  { db, admin }: ChooseDeps,
  { shop, quoteId }: StepOn,
  choice: NonNullable<BuyerChoice>,
): Promise<Chosen> {
  if (choice.kind === 'themself') {
    return { ok: true, columns: { ...UNDECIDED, buysAsThemself: true }, customerGid: null };
  }
  const quote = await db.quote.findFirst({
    where: { id: quoteId, shopId: shop.id },
    select: { customerGid: true, customerEmail: true },
  });
  if (!quote) return { ok: false, reason: 'not_found' };
  const [company, customer] = await Promise.all([
    confirmCompany(admin, choice),
    findCustomer(admin, { gid: quote.customerGid, email: quote.customerEmail }),
  ]);
  if (!company || company.customerGid !== customer?.gid) return NOT_THEIRS;
  const columns = buyerColumnsOf({ ...company, buysAsThemself: false });
  return { ok: true, columns, customerGid: customer.gid };
}

function refusedWith(why: Message): Extract<StepRefusal, { reason: 'invalid' }> {
  return { ok: false, reason: 'invalid', errors: [{ field: 'buyer', message: why }] };
}

const NOT_THEIRS = refusedWith(message('refusals.buyer.notTheirs'));
const DECIDED = refusedWith(message('refusals.buyer.decided'));
