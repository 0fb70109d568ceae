import type { LogEntry } from '../../outbound/log-entry.ts';
import type { DeliveryDetail } from '../../outbound/logged-delivery.ts';

/** The quote that a delivery tells of; null of a test. */
interface OfQuote {
  quote: { id: string; name: string } | null;
}

/** A delivery with all its attempts. */
export interface Delivery extends Omit<DeliveryDetail, 'quoteId'>, OfQuote {}

/** A delivery as a line of the log. */
export interface DeliveryEntry extends Omit<LogEntry, 'quoteId'>, OfQuote {}
