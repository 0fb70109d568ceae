import type { LoggedDelivery } from '../../outbound/logged-delivery.ts';

/** A delivery as the log shows it, with the quote it tells of; a test tells of none. */
export interface Delivery extends Omit<LoggedDelivery, 'quoteId'> {
  quote: { id: string; name: string } | null;
}
