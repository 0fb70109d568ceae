import type { BadgeProps } from '@shopify/polaris';
import type { PlainTextKey } from '../../texts/catalogue.ts';

export type DraftStatus = 'claimed' | 'open' | 'invoice_sent' | 'completed' | 'deleted' | 'refused';

interface DraftLook {
  label: PlainTextKey;
  tone?: BadgeProps['tone'];
}

/** How a draft order stands in Shopify. */
export const DRAFT_LOOKS: Record<DraftStatus, DraftLook> = {
  claimed: { label: 'quote.drafts.statuses.claimed', tone: 'attention' },
  open: { label: 'quote.drafts.statuses.open', tone: 'info' },
  invoice_sent: { label: 'quote.drafts.statuses.invoice_sent', tone: 'info' },
  completed: { label: 'quote.drafts.statuses.completed', tone: 'success' },
  deleted: { label: 'quote.drafts.statuses.deleted' },
  refused: { label: 'quote.drafts.statuses.refused', tone: 'critical' },
};

/** Whether it can still be paid. */
export function isOpenDraft({ status }: { status: DraftStatus }): boolean {
  return status === 'open' || status === 'invoice_sent';
}
