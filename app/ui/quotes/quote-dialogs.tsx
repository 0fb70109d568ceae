import { ApproveDialog, RejectDialog } from './answer-dialogs.tsx';
import { useText } from '../texts.tsx';
import { ConvertDialog } from './convert-dialog.tsx';
import type { DraftStatus } from './draft-words.ts';
import { InvoiceDialog } from './invoice-dialog.tsx';
import { stepLabel, type OfferedStep, type Standing } from './next-step.ts';
import { RemoveDialog, RenewDialog, RevokeDialog } from './plain-dialogs.tsx';
import type { PaymentTerms } from '../../quotes/payment-terms.ts';
import type { PricedQuote } from './priced-quote.ts';
import { SendDialog } from './send-dialog.tsx';
import type { QuoteRead } from './use-step.ts';

/** What a dialog can be opened for. */
export type Asking = OfferedStep | 'revoke';

export interface DialogQuote extends QuoteRead, PricedQuote, Standing {
  name: string;
  customerEmail: string;
  emails: string[];
  draftOrders: { status: DraftStatus; name: string | null }[];
  paymentTerms: PaymentTerms | null;
}

interface QuoteDialogsProps {
  asking: Asking;
  /** As it was when the dialog was opened: what is confirmed is what was seen. */
  quote: DialogQuote;
  /** What was sent last can still be answered, under a link that works. */
  canSendAgain: boolean;
  expiryDays: number;
  /** The query of the list that the quote was opened from. */
  view: string;
  open: boolean;
  onClose: () => void;
}

/** The dialog of a step. */
export function QuoteDialogs(props: QuoteDialogsProps) {
  const t = useText();
  const { asking, quote, canSendAgain, expiryDays, view, open, onClose } = props;
  const plain = { quote, open, onClose };
  switch (asking) {
    case 'send': {
      const again = canSendAgain && !quote.changed;
      const step = t(stepLabel('send', quote));
      const title = t('quoteSteps.of', { step, quote: quote.name });
      return <SendDialog {...plain} again={again} title={title} expiryDays={expiryDays} />;
    }
    case 'approve':
      return <ApproveDialog {...plain} />;
    case 'reject':
      return <RejectDialog {...plain} />;
    case 'convert':
      return <ConvertDialog {...plain} title={t(stepLabel('convert', quote))} />;
    case 'invoice':
      return <InvoiceDialog {...plain} title={t(stepLabel('invoice', quote))} />;
    case 'renew':
      return <RenewDialog {...plain} />;
    case 'remove':
      return <RemoveDialog {...plain} view={view} />;
    case 'revoke':
      return <RevokeDialog {...plain} />;
  }
}
