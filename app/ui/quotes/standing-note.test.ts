import { expect, it } from 'vitest';
import { standingNote } from './standing-note.ts';

type Noted = Parameters<typeof standingNote>[0];

const sent: Noted = {
  status: 'sent',
  changed: false,
  versions: [
    { number: 3, sentAt: null },
    { number: 2, sentAt: new Date(0) },
  ],
  draftOrders: [],
  orderCancelledAt: null,
};
const title = (changes: Partial<Noted>) => standingNote({ ...sent, ...changes })?.title ?? null;

it.each<[Partial<Noted>, string | null]>([
  [{}, null],
  [{ changed: true }, 'Changed since it was sent'],
  [{ changed: true, versions: [], status: 'requested' }, null],
  [{ changed: true, status: 'requested' }, null],
  [{ changed: true, status: 'invoiced' }, 'Changed since it was converted'],
  [{ changed: true, status: 'converted' }, 'Changed since it was converted'],
  [{ status: 'expired' }, 'This quote has expired'],
  [{ draftOrders: [{ status: 'claimed' }], changed: true }, 'A draft order is being made'],
  [{ draftOrders: [{ status: 'open' }], status: 'converted' }, null],
  [{ status: 'ordered', orderCancelledAt: new Date(0) }, 'The order was cancelled in Shopify'],
])('of a quote with %j it is noted: %j', (changes, noted) => {
  expect(title(changes)).toBe(noted);
});

it('says which version the customer sees', () => {
  expect(standingNote({ ...sent, changed: true })?.text).toContain('version 2');
});
