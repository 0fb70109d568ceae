import type { Db } from '../../db.server.ts';
import type { AdminGraphql } from '../../shopify/admin-graphql.server.ts';
import type { InstalledShop } from '../../shopify/find-shop.server.ts';
import { previewDraftOrderInvoice } from '../../shopify/preview-invoice.server.ts';
import type { InvoiceMail } from '../../shopify/send-invoice.server.ts';
import type { StepRefusal } from '../steps/step-outcome.ts';
import { askingFailed } from './asking-failed.server.ts';
import { currentDraft } from './current-draft.server.ts';

export interface InvoicePreview {
  ok: true;
  subject: string;
  /** A whole page of Shopify's: to be shown in a frame without scripts. */
  html: string;
}

/** The mail that `sendInvoice` would have Shopify send. */
export async function previewInvoice(
  { db, admin }: { db: Db; admin: AdminGraphql },
  on: { shop: Pick<InstalledShop, 'id'>; quoteId: string },
  mail: Pick<InvoiceMail, 'subject' | 'message'>,
): Promise<InvoicePreview | StepRefusal> {
  const draft = await currentDraft(db, on);
  if (!draft) return { ok: false, reason: 'not_found' };
  try {
    const preview = await previewDraftOrderInvoice(admin, draft.gid, mail);
    if (preview.ok) return preview;
    const errors = preview.errors.map(({ message: text }) => ({ field: null, message: { text } }));
    return { ok: false, reason: 'invalid', errors };
  } catch (error) {
    return askingFailed(error);
  }
}
