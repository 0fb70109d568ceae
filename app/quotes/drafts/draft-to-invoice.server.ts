import type { Db, Transaction } from '../../db.server.ts';
import { message } from '../../texts/message.ts';
import type { StepRefusal } from '../steps/step-outcome.ts';
import type { StepOn } from '../steps/step.ts';
import { canTake } from '../transitions.ts';
import { told } from './asking-failed.server.ts';
import { currentDraft, type CurrentDraft } from './current-draft.server.ts';

const NO_DRAFT = message('refusals.invoice.noDraft');
const OUTDATED = message('refusals.invoice.outdated');

/** The draft order whose invoice a quote's customer is to get now. */
export async function draftToInvoice(
  db: Db | Transaction,
  { shop, quoteId }: Pick<StepOn, 'shop' | 'quoteId'>,
): Promise<{ ok: true; draft: CurrentDraft } | StepRefusal> {
  const quote = await db.quote.findFirst({
    where: { id: quoteId, shopId: shop.id, status: { not: 'deleted' } },
    select: { status: true, changed: true, lastVersion: true },
  });
  if (!quote) return { ok: false, reason: 'not_found' };
  if (!canTake('invoice', quote.status)) {
    return { ok: false, reason: 'wrong_status', status: quote.status };
  }
  const draft = await currentDraft(db, { shop, quoteId });
  if (!draft) return told(NO_DRAFT);
  // Of an earlier version: kept by choice, and the only one that is left.
  const isOld = quote.changed || draft.version.number !== quote.lastVersion;
  return isOld ? told(OUTDATED) : { ok: true, draft };
}
