import { expect, it } from 'vitest';
import { en } from '../../texts/en/catalogue.ts';
import { messageText } from '../../texts/message.ts';
import { createTexts } from '../../texts/texts.ts';
import type { DraftStatus } from './draft-words.ts';
import { standingNote } from './standing-note.ts';

const { t } = createTexts('en', en);

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
const draft = (status: DraftStatus, versionNumber: number) => ({
  status,
  name: `#D${versionNumber}`,
  versionNumber,
});
const DELETED = 'The draft order was deleted in Shopify';
const said = (quote: Noted) => {
  const note = standingNote(quote);
  return note && { title: messageText(t, note.title), text: messageText(t, note.text) };
};
const title = (changes: Partial<Noted>) => said({ ...sent, ...changes })?.title ?? null;

it.each<[Partial<Noted>, string | null]>([
  [{}, null],
  [{ changed: true }, 'Changed since it was sent'],
  [{ changed: true, versions: [], status: 'requested' }, null],
  [{ changed: true, status: 'requested' }, null],
  [{ changed: true, status: 'invoiced' }, 'Changed since it was converted'],
  [{ changed: true, status: 'converted' }, 'Changed since it was converted'],
  [{ status: 'expired' }, 'This quote has expired'],
  [{ draftOrders: [draft('claimed', 3)], changed: true }, 'A draft order is being made'],
  [{ draftOrders: [draft('open', 3)], status: 'converted' }, null],
  [{ draftOrders: [draft('deleted', 3)], status: 'approved' }, DELETED],
  [{ draftOrders: [draft('deleted', 3), draft('deleted', 1)], status: 'requested' }, DELETED],
  [{ draftOrders: [draft('deleted', 3)], changed: true }, 'Changed since it was sent'],
  // Sent anew since: nobody waits for that draft order any more.
  [{ draftOrders: [draft('deleted', 1)], status: 'sent' }, null],
  [{ draftOrders: [draft('deleted', 3)], status: 'rejected' }, null],
  [
    { draftOrders: [draft('deleted', 3), draft('open', 1)], status: 'converted' },
    'The newest draft order was deleted in Shopify',
  ],
  [{ draftOrders: [draft('open', 3), draft('deleted', 1)], status: 'converted' }, null],
  [{ status: 'ordered', orderCancelledAt: new Date(0) }, 'The order was cancelled in Shopify'],
])('of a quote with %j it is noted: %j', (changes, noted) => {
  expect(title(changes)).toBe(noted);
});

it('says which draft order can still be paid', () => {
  const draftOrders = [draft('deleted', 3), draft('deleted', 2), draft('invoice_sent', 1)];
  const note = said({ ...sent, status: 'invoiced', draftOrders });
  expect(note?.text).toBe('#D3 is gone. #D1, of version 1, is still there and can be paid.');
});

it('says which version the customer sees', () => {
  expect(said({ ...sent, changed: true })?.text).toContain('version 2');
});
