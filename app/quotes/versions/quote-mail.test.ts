import { expect, test } from 'vitest';
import { sampleLine, sampleSnapshot } from './sample-snapshot.ts';
import { quoteMail, type QuoteMailFacts } from './quote-mail.ts';

const LINK = 'https://acme.myshopify.com/apps/quotewire/q/secret';
const mail = (changes: Partial<QuoteMailFacts> = {}) =>
  quoteMail({
    quoteName: 'Q-1001',
    version: 1,
    snapshot: sampleSnapshot(),
    expiresAt: new Date('2026-12-22T18:04:00.000Z'),
    message: '',
    sender: 'Sam Team',
    shopDomain: 'acme.myshopify.com',
    link: LINK,
    ...changes,
  });

test('it says what is offered, what it comes to and until when, and leads to the page', () => {
  const { subject, text, html } = mail();
  expect(subject).toBe('Your quote Q-1001');
  for (const part of [
    '10 × Hex Bolt, M8: $185.00',
    'Total before tax: $185.00',
    'Valid until: December 22, 2026 at 6:04 PM UTC',
    `View and answer the quote:\n${LINK}`,
    'Sam Team has sent you this quote.',
  ]) {
    expect(text).toContain(part);
  }
  expect(html).toContain(`href="${LINK}"`);
});

test('a discount and shipping stand between lines and total', () => {
  const { text } = mail({
    snapshot: sampleSnapshot({
      discount: { kind: 'percentage', value: '10' },
      discountAmount: '18.50',
      shipping: { title: 'Freight', price: '40.00' },
      total: '206.50',
    }),
  });
  expect(text).toContain('Discount: −$18.50\nFreight: $40.00\nTotal before tax: $206.50');
});

test('the sender’s own words keep their paragraphs', () => {
  const { text, html } = mail({ message: 'Dear Ada,\n\nas promised.\nSam' });
  expect(text).toContain('Dear Ada,\n\nas promised.\n\nSam');
  expect(html.match(/<p [^>]*>(Dear Ada,|as promised\.|Sam)<\/p>/g)).toHaveLength(3);
  expect(text).not.toContain('has sent you');
});

test('ten lines are listed, the others are counted', () => {
  const lines = (count: number) => Array.from({ length: count }, () => sampleLine());
  expect(mail({ snapshot: sampleSnapshot({ lines: lines(10) }) }).text).not.toContain('more item');
  expect(mail({ snapshot: sampleSnapshot({ lines: lines(11) }) }).text).toContain(
    'And: 1 more item',
  );
  expect(mail({ snapshot: sampleSnapshot({ lines: lines(500) }) }).text).toContain(
    'And: 490 more items',
  );
});

test('a later version is an updated quote', () => {
  expect(mail({ version: 2 }).subject).toBe('Your updated quote Q-1001');
});

test('nothing that somebody typed is markup in it', () => {
  const hostile = '<img src=x onerror=alert(1)>\r\nBcc: all@example.com';
  const { subject, html } = mail({
    quoteName: hostile,
    message: hostile,
    sender: hostile,
    snapshot: sampleSnapshot({ lines: [sampleLine({ productTitle: hostile })] }),
  });
  expect(html).not.toContain('<img');
  expect(subject).not.toMatch(/[\r\n]/);
});
