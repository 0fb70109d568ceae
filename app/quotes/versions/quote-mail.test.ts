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
    shop: { name: 'Acme Supply', timeZone: 'America/New_York' },
    link: LINK,
    ...changes,
  });

test('it says what is offered, what it comes to and until when, and leads to the page', () => {
  const { subject, text, html } = mail();
  expect(subject).toBe('Your quote Q-1001');
  for (const part of [
    '10 × Hex Bolt, M8: $185.00',
    'Total before tax: $185.00',
    'Valid until: December 22, 2026 at 1:04 PM EST',
    `View and answer the quote:\n${LINK}`,
    'Sam Team has sent you this quote.',
    'You get this because Acme Supply sent you a quote.',
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

test.each([
  [
    'de',
    'Ihr Angebot Q-1001',
    [
      '1.000 × Hex Bolt, M8: 1.185,00 $',
      'Rabatt: −18,50 $',
      'Gesamt vor Steuern: 1.206,50 $',
      'Gültig bis: 22. Dezember 2026 um 19:04 MEZ',
      `Angebot ansehen und beantworten:\n${LINK}`,
      'Sam Team hat Ihnen dieses Angebot gesendet.',
    ],
  ],
  [
    'fr',
    'Votre devis Q-1001',
    [
      '1 000 × Hex Bolt, M8 : 1 185,00 $US',
      'Remise : −18,50 $US',
      'Total hors taxes : 1 206,50 $US',
      'Valable jusqu’au : 22 décembre 2026 à 19:04 UTC+1',
      `Voir le devis et y répondre :\n${LINK}`,
      'Sam Team vous a envoyé ce devis.',
    ],
  ],
])('it is written in the customer’s language: %s', (locale, heading, parts) => {
  const { subject, text, html } = mail({
    shop: { name: 'Acme', timeZone: 'Europe/Berlin' },
    snapshot: sampleSnapshot({
      locale,
      lines: [sampleLine({ quantity: 1_000, total: '1185.00' })],
      discount: { kind: 'amount', value: '18.50' },
      discountAmount: '18.50',
      total: '1206.50',
    }),
  });
  expect(subject).toBe(heading);
  for (const part of parts) expect(text.replace(/[\u00a0\u202f]/g, ' ')).toContain(part);
  expect(html).toContain(`<html lang="${locale}">`);
});

test('in a shop whose prices hold the tax the total says so', () => {
  const { text } = mail({ snapshot: sampleSnapshot({ taxesIncluded: true }) });
  expect(text).toContain('Total, tax included: $185.00');
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
