import type { AdminGraphql } from '../../shopify/admin-graphql.server.ts';
import { confirmVariants, type ConfirmedVariants } from '../../shopify/confirm-variants.server.ts';
import { message } from '../../texts/message.ts';
import { customFieldsOf } from '../custom-fields.ts';
import { listFields } from '../fields/list-fields.server.ts';
import type { StepDeps, StepOn, Taking, Change } from '../steps/step.ts';
import type { StepRefusal, TakenStep } from '../steps/step-outcome.ts';
import { takeStep } from '../steps/take-step.server.ts';
import { changedFields } from './changed-fields.ts';
import { CHOICES, confirmChoices, type ChoiceColumns } from './confirm-choices.server.ts';
import { editColumns } from './edit-columns.ts';
import { allErrors } from './edit-errors.ts';
import { editTotals } from './edit-totals.ts';
import { editedFields } from './edited-fields.ts';
import { editedLines, newVariants } from './edited-lines.ts';
import type { QuoteEdit } from './quote-edit.ts';

export interface EditDeps extends StepDeps {
  admin: AdminGraphql;
}

/** An edit overwrites all that is quoted: the page it was typed on has to be the latest. */
export type EditOn = StepOn & { read: NonNullable<StepOn['read']> };

/**
 * Changes what is quoted, and tells in `quote.updated` what of it. Saving what is there already is ok
 * and changes nothing. Custom fields alone are the team's own order: what the customer was sent says
 * nothing of them, so that it stands, and their answer with it.
 *
 * @throws {ShopifyUnreachable | ShopifyRefused} what is new could not be confirmed; nothing was changed
 */
export async function editQuote(
  deps: EditDeps,
  on: EditOn,
  edit: QuoteEdit,
): Promise<TakenStep | StepRefusal> {
  // Shopify is asked before the quote is locked: nobody waits for another system.
  const wanted = newVariants(edit);
  const confirmed = wanted.length > 0 ? await confirmVariants(deps.admin, wanted) : NOTHING_NEW;
  const stored = await deps.db.quote.findFirst({
    where: { id: on.quoteId, shopId: on.shop.id },
    select: CHOICES,
  });
  const chosen = await confirmChoices(deps, stored, edit);
  if (!chosen.ok) return { ...chosen, reason: 'invalid' };
  let unchanged: TakenStep | undefined;
  const asked = { confirmed, choices: chosen.columns };
  let isTeamsOwn = false;
  const edited = await takeStep(deps, on, 'edit', async (taking) => {
    const change = await changeOf(taking, edit, asked);
    if (!change.ok) return change;
    if (change.events.length === 0) unchanged = asItIs(taking.quote);
    else isTeamsOwn = !change.data?.changed;
    // Nothing is to be written, not even the status that an edit leads to.
    return unchanged || isTeamsOwn ? { ok: false, reason: 'invalid', errors: [] } : change;
  });
  if (!isTeamsOwn) return unchanged ?? edited;
  return takeStep(deps, on, 'organize', (taking) => changeOf(taking, edit, asked));
}

const NOTHING_NEW: ConfirmedVariants = { currency: '', variants: new Map() };

async function changeOf(
  { tx, shop, quote, actor, now }: Taking,
  edit: QuoteEdit,
  { confirmed, choices }: { confirmed: ConfirmedVariants; choices: ChoiceColumns },
): Promise<Change | StepRefusal> {
  if (edit.currency !== quote.currency && quote.lastVersion > 0) return CURRENCY_IS_FIXED;
  const lines = editedLines(edit, { stored: quote.lineItems, confirmed });
  const stored = customFieldsOf(quote.customFields);
  const custom = editedFields(edit, { stored, fields: await listFields(tx, shop.id) });
  if (!lines.ok || !custom.ok) {
    return { ok: false, reason: 'invalid', errors: allErrors(lines, custom) };
  }
  const priced = editTotals(edit, lines.rows);
  if (!priced.ok) return { ...priced, reason: 'invalid' };
  const columns = editColumns(edit, { before: quote, choices });
  const [{ rows }, { values }] = [lines, custom];
  const changed_fields = changedFields(quote, columns, { rows, values });
  if (changed_fields.length === 0) return { ok: true, events: [] };
  if (changed_fields.includes('line_items')) {
    // Two statements for any number of lines, and no place is ever taken twice on the way.
    await tx.quoteLineItem.deleteMany({ where: { quoteId: quote.id } });
    await tx.quoteLineItem.createMany({
      data: rows.map((row, position) => ({ ...row, quoteId: quote.id, position })),
    });
  }
  const isTeamsOwn = changed_fields.every((field) => field === 'custom_fields');
  const quoted = { ...columns, total: priced.totals.total, changed: true };
  const updated = { changed_fields, updated_by: actor.name, updated_at: now.toISOString() };
  return {
    ok: true,
    data: { ...(!isTeamsOwn && quoted), customFields: values, revision: { increment: 1 } },
    events: [{ type: 'quote.updated', data: updated }],
  };
}

const CURRENCY_IS_FIXED: StepRefusal = {
  ok: false,
  reason: 'invalid',
  errors: [{ field: 'currency', message: message('refusals.edit.currencyFixed') }],
};

function asItIs({ id, status, lastSequence }: Taking['quote']): TakenStep {
  return { ok: true, quoteId: id, status, sequence: lastSequence, endpointIds: [] };
}
