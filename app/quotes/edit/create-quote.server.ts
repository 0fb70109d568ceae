import { confirmVariants } from '../../shopify/confirm-variants.server.ts';
import type { InstalledShop } from '../../shopify/find-shop.server.ts';
import { message } from '../../texts/message.ts';
import type { Actor } from '../actor.ts';
import { listFields } from '../fields/list-fields.server.ts';
import type { StepError } from '../steps/step-outcome.ts';
import { repeatedQuote, storeQuote, STORING } from '../store-quote.server.ts';
import { confirmChoices } from './confirm-choices.server.ts';
import { editColumns } from './edit-columns.ts';
import { allErrors } from './edit-errors.ts';
import type { EditDeps } from './edit-quote.server.ts';
import { editTotals } from './edit-totals.ts';
import { editedFields } from './edited-fields.ts';
import { editedLines, newVariants } from './edited-lines.ts';
import type { NewQuoteEdit } from './quote-edit.ts';

export type CreatedQuote =
  | {
      ok: true;
      /** False when it was made before, with the same client key. */
      created: boolean;
      quote: { id: string; name: string };
      /** Whom to `dispatch` to. */
      endpointIds: string[];
    }
  | { ok: false; reason: 'invalid'; errors: StepError[] };

/**
 * Makes a quote that somebody of the team wrote for a customer. The same client key again gives the
 * same quote.
 *
 * @throws {ShopifyUnreachable | ShopifyRefused} what it is of could not be confirmed; nothing was made
 */
export async function createQuote(
  deps: EditDeps,
  { shop, actor }: { shop: InstalledShop; actor: Actor },
  edit: NewQuoteEdit,
): Promise<CreatedQuote> {
  const before = await repeatedQuote(deps.db, shop.id, edit.clientKey);
  if (before) return before;

  const wanted = newVariants(edit);
  const nothing = { currency: edit.currency, variants: new Map() };
  const confirmed = wanted.length > 0 ? await confirmVariants(deps.admin, wanted) : nothing;
  const lines = editedLines(edit, { stored: [], confirmed });
  const custom = editedFields(edit, { stored: {}, fields: await listFields(deps.db, shop.id) });
  if (!lines.ok || !custom.ok) {
    return { ok: false, reason: 'invalid', errors: allErrors(lines, custom) };
  }
  const priced = editTotals(edit, lines.rows);
  if (!priced.ok) return { ...priced, reason: 'invalid' };
  const chosen = await confirmChoices(deps, null, edit);
  if (!chosen.ok) return { ...chosen, reason: 'invalid' };

  const { total } = priced.totals;
  const columns = {
    ...editColumns(edit, { before: null, choices: chosen.columns }),
    customFields: custom.values,
    clientKey: edit.clientKey,
    origin: 'staff' as const,
    madeBy: actor.name,
    total,
    // Nobody named a price: what it is made with is what it begins with.
    totalRequested: total,
  };
  const stored = await deps.db.$transaction(
    (tx) =>
      storeQuote(tx, {
        shop,
        columns,
        lines: lines.rows.map(({ id: _id, ...row }, position) => ({ ...row, position })),
        fileIds: [],
        actor,
        now: deps.clock(),
      }),
    STORING,
  );
  return stored.ok ? stored : { ok: false, reason: 'invalid', errors: [APP_REMOVED] };
}

const APP_REMOVED: StepError = { field: null, message: message('refusals.appRemoved') };
