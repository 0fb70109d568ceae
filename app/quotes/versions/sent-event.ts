import type { QuoteEvent } from '../steps/step.ts';
import type { Snapshot } from './snapshot.ts';

interface SentVersion {
  number: number;
  expiresAt: Date | null;
  snapshot: Snapshot;
  recipients: string[];
  customerUrl: string;
}

/** `quote.sent`, of the first time as of every other. */
export function sentEvent(sent: SentVersion): QuoteEvent {
  const { number, expiresAt, snapshot, recipients, customerUrl } = sent;
  const { currency, total } = snapshot;
  return {
    type: 'quote.sent',
    data: {
      version: number,
      recipients,
      customer_url: customerUrl,
      expires_at: expiresAt?.toISOString() ?? null,
      line_items: snapshot.lines.map((line) => ({
        product_title: line.productTitle,
        variant_name: line.variantName,
        sku: line.sku,
        quantity: line.quantity,
        unit_price: line.unitPrice,
        total: line.total,
        currency,
      })),
      total,
      currency,
    },
  };
}
