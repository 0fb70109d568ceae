import { expect, test } from 'vitest';
import { en } from '../../texts/en/catalogue.ts';
import { messageText } from '../../texts/message.ts';
import { createTexts } from '../../texts/texts.ts';
import { invoiceNote } from './invoice-note.ts';

const { t } = createTexts('en', en);

const draft: Parameters<typeof invoiceNote>[0] = {
  status: 'open',
  invoiceClaimedUntil: null,
  invoiceClaimedBy: 'Riley Sample',
  invoiceClaimedTo: 'ada@example.com',
  invoiceUnsentAt: null,
};
const at = new Date('2026-11-22T09:00:00Z');
const said = (of: typeof draft) => {
  const note = invoiceNote(of);
  return note && { ...note, text: messageText(t, note.text) };
};

test('of an invoice that was sent, or that nobody asked for, there is nothing to say', () => {
  expect(invoiceNote(draft)).toBeNull();
  expect(invoiceNote({ ...draft, invoiceClaimedBy: null, invoiceClaimedTo: null })).toBeNull();
});

test('while it is being sent everybody sees by whom, and to whom', () => {
  const note = said({ ...draft, invoiceClaimedUntil: at });
  expect(note?.tone).toBe('info');
  expect(note?.text).toMatch(/^Riley Sample is sending the invoice to ada@example.com\./);
});

test('one that was never sent is said to be to send again, for as long as that can be done', () => {
  const unsent = { ...draft, invoiceUnsentAt: at };
  expect(said(unsent)).toEqual({
    tone: 'warning',
    text: expect.stringMatching(/to ada@example.com was not sent.*Send it again/) as unknown,
  });
  expect(invoiceNote({ ...unsent, status: 'deleted' })).toBeNull();
  expect(invoiceNote({ ...unsent, status: 'completed' })).toBeNull();
});

test('whose names were erased it says without them', () => {
  const erased = { ...draft, invoiceClaimedTo: null, invoiceClaimedBy: null };
  expect(said({ ...erased, invoiceUnsentAt: at })?.text).toMatch(
    /^The invoice that somebody wanted to send to the customer/,
  );
});
