import type { BadgeProps } from '@shopify/polaris';

export type DraftStatus = 'claimed' | 'open' | 'invoice_sent' | 'completed' | 'deleted' | 'refused';

interface DraftLook {
  label: string;
  tone?: BadgeProps['tone'];
}

/** How a draft order stands in Shopify. */
export const DRAFT_LOOKS: Record<DraftStatus, DraftLook> = {
  claimed: { label: 'Being made', tone: 'attention' },
  open: { label: 'Open', tone: 'info' },
  invoice_sent: { label: 'Invoice sent', tone: 'info' },
  completed: { label: 'Completed', tone: 'success' },
  deleted: { label: 'Deleted' },
  refused: { label: 'Refused', tone: 'critical' },
};

/** Whether it can still be paid. */
export function isOpenDraft({ status }: { status: DraftStatus }): boolean {
  return status === 'open' || status === 'invoice_sent';
}
