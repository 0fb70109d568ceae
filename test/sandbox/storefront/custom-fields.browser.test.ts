import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { accessibilityProblems } from '../../setup/accessibility.ts';
import { introduce, sendButton, startShopper, type Shopper } from './shopper.ts';
import { metafieldOf, ONE_OF_EACH } from './test-fields.ts';

let shopper: Shopper;
beforeAll(async () => {
  shopper = await startShopper({ appMetafields: () => [metafieldOf(ONE_OF_EACH)] });
}, 60_000);
afterAll(() => shopper.leave());
beforeEach(() => {
  shopper.storefront.app.received.length = 0;
  shopper.storefront.app.answer('/quotes', (request, response) => {
    if (request.is('json')) response.status(201).json({ quote_id: 'q', quote_number: 'Q-1001' });
    else response.type('application/liquid').send('<h1>Thank you: Q-1001</h1>');
  });
});

const PRODUCT = '/products/hex-bolt-box';
const SLOW = 30_000;

async function fillIn(page: Page): Promise<void> {
  await introduce(page);
  await page.getByLabel('Project').fill(' North wing ');
  await page.getByLabel('Site & access').fill('Gate 3,\nthen left');
  await page.getByLabel('Pallets').fill('2.5');
  await page.getByLabel('Delivery day').fill('2026-12-01');
  await page.getByLabel('Packaging [as shipped]').selectOption('<Bag> & "tie"');
  await page.getByLabel('Forklift').selectOption({ label: 'No' });
}

const FILLED = {
  Project: 'North wing',
  'Site & access': 'Gate 3,\nthen left',
  Pallets: '2.5',
  'Delivery day': '2026-12-01',
  'Packaging [as shipped]': '<Bag> & "tie"',
  Forklift: 'no',
};

it('sends what was filled in by label', { timeout: SLOW }, async () => {
  const { page, errors } = await shopper.open(PRODUCT);
  await fillIn(page);
  await sendButton(page).click();
  await page.getByText('Q-1001').waitFor();
  expect(shopper.storefront.app.quotes()).toMatchObject([{ custom_fields: FILLED }]);
  expect(errors).toEqual([]);

  // Asked anew for the next one, but for who is asking.
  await page.getByRole('button', { name: 'Request another quote' }).click();
  for (const label of Object.keys(FILLED)) {
    expect(await page.getByLabel(label, { exact: false }).first().inputValue()).toBe('');
  }
  expect(await page.getByLabel('Email').inputValue()).toBe('dana@example.com');
});

it('says at each field what is wrong, and what it is for', { timeout: SLOW }, async () => {
  const { page } = await shopper.open(PRODUCT);
  await introduce(page);
  await page.getByLabel('Delivery day').pressSequentially('12');
  await sendButton(page).click();
  expect(await page.locator('[data-summary] li').allTextContents()).toEqual([
    'Project: Please fill this in.',
    'Pallets: Please fill this in.',
    'Delivery day: Enter a date.',
  ]);
  const project = page.getByLabel('Project');
  const [error, hint] = (await project.getAttribute('aria-describedby'))?.split(' ') ?? [];
  expect(await page.locator(`#${error}`).textContent()).toBe('Please fill this in.');
  expect(await page.locator(`#${hint}`).textContent()).toBe('As you call it');
  expect(await page.getByText('We need what is not marked optional.').isVisible()).toBe(true);
  expect(shopper.storefront.app.quotes()).toEqual([]);

  await page.getByRole('link', { name: /^Project/ }).click();
  await page.keyboard.type('N');
  expect(await project.getAttribute('aria-invalid')).toBe('false');
});

it(
  'says the app’s refusals at the fields, and names one that the page does not have',
  { timeout: SLOW },
  async () => {
    shopper.storefront.app.answer('/quotes', (_request, response) =>
      response.status(422).json({
        errors: [
          { field: 'custom_fields.Pallets', code: 'too_long', label: 'Pallets' },
          { field: 'custom_fields.New <one>', code: 'required', label: 'New <one>' },
        ],
      }),
    );
    const { page } = await shopper.open(PRODUCT);
    await fillIn(page);
    await sendButton(page).click();
    await page.locator('[data-summary]').waitFor();
    expect(await page.locator('[data-summary] li').allTextContents()).toEqual([
      'Pallets: This is too long. Please shorten it.',
      'New <one>: Please fill this in.',
    ]);
    expect(await page.getByLabel('Pallets').getAttribute('aria-invalid')).toBe('true');
  },
);

it('is a plain post without scripts', { timeout: SLOW }, async () => {
  const { page } = await shopper.open(PRODUCT, { javaScriptEnabled: false });
  await fillIn(page);
  await sendButton(page).click();
  await page.getByRole('heading', { name: 'Thank you: Q-1001' }).waitFor();
  const posted = new URLSearchParams(shopper.storefront.app.received[0]?.body as string);
  const fields = [...posted].filter(([name]) => name.startsWith('custom_fields'));
  expect(Object.fromEntries(fields)).toEqual({
    'custom_fields[Project]': ' North wing ',
    'custom_fields[Site & access]': 'Gate 3,\r\nthen left',
    'custom_fields[Pallets]': '2.5',
    'custom_fields[Delivery day]': '2026-12-01',
    'custom_fields[Packaging [as shipped]]': '<Bag> & "tie"',
    'custom_fields[Forklift]': 'no',
  });
});

it.each([
  { locale: 'de', yes: 'Ja', hint: 'nicht als optional markiert' },
  { locale: 'fr', yes: 'Oui', hint: 'n’est pas marqué facultatif' },
])('speaks $locale', { timeout: SLOW }, async ({ locale, yes, hint }) => {
  const { page } = await shopper.open(`${PRODUCT}?locale=${locale}`);
  const answers = page.getByLabel('Forklift').getByRole('option');
  expect(await answers.allTextContents()).toContain(yes);
  expect(await page.getByText(hint).isVisible()).toBe(true);
});

it('fits a phone, with targets for fingers', { timeout: SLOW }, async () => {
  const viewport = { width: 360, height: 740 };
  const { page } = await shopper.open(PRODUCT, { viewport, isMobile: true, hasTouch: true });
  await sendButton(page).click();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  const heights = await page
    .locator('[name^="custom_fields"]')
    .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height));
  expect(heights).toHaveLength(6);
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  expect(await accessibilityProblems(page, 'quote-request')).toEqual([]);
});
