import type { NewEvent } from '../outbound/outbox.server.ts';
import { SAMPLE_ADDRESS, SAMPLE_CUSTOMER } from './sample-customer.ts';

/** The quote of the test events, as vendors' formats tell of one. */
export function sampleFacts(quoteId: string): NonNullable<NewEvent['quote']> {
  return {
    id: quoteId,
    number: 1042,
    actorId: 0,
    status: 'requested',
    createdAt: new Date('2026-11-16T09:30:00.000Z'),
    tags: [],
    customer: { name: SAMPLE_CUSTOMER.name },
    address: SAMPLE_ADDRESS,
    lines: [
      {
        productId: 1000000001,
        quantity: 500,
        listPrice: '2.10',
        listTotal: '1050.00',
        price: '1.85',
        total: '925.00',
      },
      {
        productId: 1000000002,
        quantity: 72,
        listPrice: '3.40',
        listTotal: '244.80',
        price: '3.10',
        total: '223.20',
      },
    ],
    listTotal: '1294.80',
    total: '1148.20',
  };
}
