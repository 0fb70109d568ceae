import fc from 'fast-check';
import { Liquid } from 'liquidjs';
import { describe, expect, test } from 'vitest';
import { sampleLine, sampleSnapshot } from '../versions/sample-snapshot.ts';
import { customerPage, missingPage } from './page.ts';
import type { PageFacts } from './page-facts.ts';
import type { PageView } from './page-view.ts';

const EXPIRES = new Date('2026-12-22T18:04:00.000Z');

const facts = (changes: Partial<PageFacts> = {}): PageFacts => ({
  quoteName: 'Q-1001',
  version: 1,
  state: 'open',
  snapshot: sampleSnapshot(),
  timeZone: 'UTC',
  sentAt: new Date('2026-11-22T12:00:00.000Z'),
  expiresAt: EXPIRES,
  answeredAt: null,
  newerSecret: null,
  files: [],
  pay: null,
  orderName: null,
  ...changes,
});
const view = (changes: Partial<PageView> = {}): PageView => ({
  locale: 'en',
  pathPrefix: '/apps/quotewire',
  secret: 'the-secret',
  preview: false,
  outcome: null,
  ...changes,
});
/** As a browser gets it: after Shopify ran it. */
const rendered = async (liquid: string): Promise<string> =>
  String(await new Liquid().parseAndRender(liquid, { secret: 'LEAKED' }));
const page = (changes?: Partial<PageFacts>, seen?: Partial<PageView>): Promise<string> =>
  rendered(customerPage(facts(changes), view(seen)));

describe('what can be answered', () => {
  test('has a form to approve and one to reject, at the shop’s own address', async () => {
    const html = await page();
    expect(html.match(/action="\/apps\/quotewire\/q\/the-secret\/answer"/g)).toHaveLength(2);
    expect(html).toContain('value="approved"');
    expect(html).toContain('value="rejected"');
    expect(html).toContain(
      '<time datetime="2026-12-22T18:04:00.000Z">December 22, 2026 at 6:04 PM UTC',
    );
  });

  test('has forms that the team cannot use in a preview', async () => {
    const html = await page({}, { preview: true });
    expect(html.match(/<fieldset disabled>/g)).toHaveLength(2);
    expect(html).toContain('This is a preview.');
  });

  test('comes back with what was typed where something is wrong', async () => {
    const outcome = {
      kind: 'problem' as const,
      problem: 'reason_missing' as const,
      answer: 'rejected' as const,
      name: 'Bo',
      reason: '',
    };
    const html = await page({}, { outcome });
    expect(html).toContain('<details open>');
    expect(html).toContain('role="alert"');
    expect(html).toContain('id="quotewire-reason-error">Please give a reason.');
    expect(html).toMatch(/id="quotewire-name-rejected"[^>]*value="Bo"/);
  });
});

test.each([
  ['approved', 'This quote was approved on <time'],
  ['rejected', 'This quote was rejected on <time'],
  ['expired', 'To get a new one, reply to the email'],
  ['superseded', 'There is a newer version of this quote, which was sent by email.'],
  ['withdrawn', 'This quote is being revised.'],
  ['converted', 'Your order is being prepared.'],
  ['ordered', 'This quote was ordered as #1042.'],
] as const)('what is %s says so and has no form', async (state, says) => {
  const answeredAt = new Date('2026-11-23T12:00:00.000Z');
  const html = await page({ state, answeredAt, orderName: '#1042' });
  expect(html).toContain(says);
  expect(html).not.toContain('<form');
});

test('an older version leads to the newest where its readers know it', async () => {
  const html = await page({ state: 'superseded', newerSecret: 'newest' });
  expect(html).toContain('href="/apps/quotewire/q/newest"');
});

test('moments are told by the shop’s clock until the reader’s own is known', async () => {
  const html = await page({ timeZone: 'Europe/Berlin' }, { locale: 'de' });
  expect(html).toContain('>22. Dezember 2026 um 19:04 MEZ</time>');
});

test.each([
  [false, 'en', 'Before tax'],
  [true, 'en', 'Tax included'],
  [true, 'de', 'Inklusive Steuern'],
  [true, 'fr', 'Toutes taxes comprises'],
] as const)('with tax in the prices: %s, in %s it says %s', async (taxesIncluded, locale, says) => {
  const html = await page({ snapshot: sampleSnapshot({ taxesIncluded }) }, { locale });
  expect(html).toContain(`>${says}</p>`);
});

test('what is to be paid has a button with the amount, and none that would run something', async () => {
  const pay = {
    url: 'https://acme.myshopify.com/invoices/1',
    total: '185.00',
    currency: 'USD',
    changed: false,
  };
  const html = await page({ state: 'converted', pay });
  expect(html).toMatch(
    /href="https:\/\/acme.myshopify.com\/invoices\/1" rel="noreferrer">Pay \$185.00</,
  );
  expect(await page({ state: 'converted', pay: { ...pay, changed: true } })).toContain(
    'It was changed since this quote',
  );
  const url = 'javascript:alert(1)';
  expect(await page({ state: 'converted', pay: { ...pay, url } })).not.toContain('javascript:');
});

test('everything that was sent is on it', async () => {
  const html = await page({
    version: 2,
    files: [{ filename: 'plan.pdf', url: 'https://cdn.shopify.com/plan.pdf' }],
    snapshot: sampleSnapshot({
      lines: [
        sampleLine({
          note: 'In two\nboxes',
          discount: { kind: 'percentage', value: '12.5' },
          discountAmount: '23.13',
          total: '161.87',
        }),
      ],
      discount: { kind: 'amount', value: '11.87' },
      discountAmount: '11.87',
      shipping: { title: 'Freight', price: '40.00' },
      subtotal: '161.87',
      total: '190.00',
      terms: 'Net 30',
      poNumber: 'PO-7',
    }),
  });
  for (const part of [
    'Hex Bolt',
    'M8 · HB-M8',
    '10 × $18.50 each',
    'Discount (12.5%): −$23.13',
    'In two\nboxes',
    '−$11.87',
    'Freight',
    '$190.00',
    'Net 30',
    'PO-7',
    'plan.pdf',
    'src="https://cdn.shopify.com/s/files/bolt.png?width=144"',
  ]) {
    expect(html).toContain(part);
  }
});

test('it speaks German and French, money and dates included', async () => {
  const german = await page({}, { locale: 'de' });
  expect(german).toContain('lang="de"');
  expect(german).toMatch(/185,00\s\$/);
  expect(german).toContain('22. Dezember 2026');
  expect(await page({}, { locale: 'fr' })).toContain('Accepter le devis');
});

test('it is kept out of search engines and of other sites’ logs by itself', async () => {
  for (const html of [await page(), await rendered(missingPage('en'))]) {
    expect(html).toContain('<meta name="robots" content="noindex, nofollow">');
    expect(html).toContain('<meta name="referrer" content="no-referrer">');
  }
});

describe('what anybody typed', () => {
  const piece = fc.constantFrom(
    '{{ secret }}',
    '{{',
    '{%',
    '}}',
    '%}',
    '{% assign x = secret %}{{ x }}',
    '{%- raw -%}',
    '{% comment %}',
    '"><script>alert(1)</script>',
    "' onerror='alert(1)",
    '</textarea>',
    '<!--',
    '&#123;&#123; secret &#125;&#125;',
    'a',
    '\n',
  );
  const typed = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));

  test('runs neither as HTML nor as Liquid, wherever it stands', async () => {
    const usual = tagsOf(await hostilePage('x'));
    await fc.assert(
      fc.asyncProperty(typed, async (text) => {
        const html = await hostilePage(text);
        expect(html).not.toContain('LEAKED');
        expect(tagsOf(html)).toEqual(usual);
      }),
      { numRuns: 200 },
    );
  });

  /** Every place that is filled with somebody's text. */
  function hostilePage(text: string): Promise<string> {
    const filledIn = `x${text}`;
    return page(
      {
        quoteName: filledIn,
        files: [{ filename: filledIn, url: `https://cdn.shopify.com/${text}` }],
        snapshot: sampleSnapshot({
          lines: [
            sampleLine({
              productTitle: filledIn,
              variantName: filledIn,
              sku: filledIn,
              note: filledIn,
              productImage: `https://cdn.shopify.com/${text}`,
            }),
          ],
          shipping: { title: filledIn, price: '1.00' },
          terms: filledIn,
          poNumber: filledIn,
          customer: { ...sampleSnapshot().customer, name: filledIn, company: filledIn },
        }),
      },
      {
        pathPrefix: filledIn,
        outcome: {
          kind: 'problem',
          problem: 'reason_too_long',
          answer: 'rejected',
          name: filledIn,
          reason: filledIn,
        },
      },
    );
  }

  /** The names of all tags, in order. */
  function tagsOf(html: string): string[] {
    return [...html.matchAll(/<(\/?[a-z!][a-z0-9-]*)/gi)].map(([, name = '']) => name);
  }
});
