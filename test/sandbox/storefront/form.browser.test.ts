import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { introduce, sendButton, startShopper, type Shopper } from './shopper.ts';

let shopper: Shopper;
beforeAll(async () => {
  shopper = await startShopper();
}, 60_000);
afterAll(() => shopper.leave());
beforeEach(() => {
  shopper.storefront.app.received.length = 0;
  shopper.storefront.app.answer('/quotes', (_request, response) =>
    response.status(201).json({ quote_id: 'quote_1', quote_number: 'Q-1001' }),
  );
});

const PRODUCT = '/products/hex-bolt-box';
const SLOW = 30_000;

it(
  'sends what was filled in and shows the number, with the focus on it',
  { timeout: SLOW },
  async () => {
    const { page, errors } = await shopper.open(PRODUCT);
    await introduce(page);
    await page.getByLabel('Quantity').fill('250');
    await page.getByLabel('Your price per unit').fill('1,250.50');
    expect(await page.locator('[data-total]').textContent()).toBe(
      'That makes $312,625.00 for 250.',
    );
    await page.getByText('Shipping address').click();
    await page.getByLabel('City').fill('Porto');
    await page.getByLabel('Country or region').selectOption({ label: 'Portugal' });
    await page.getByLabel('Message').fill('Before <b>March</b>, please');
    await sendButton(page).click();

    await page.getByText('Q-1001').waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe(
      'Thank you. We have your request.',
    );
    expect(await page.getByText('We will reply to dana@example.com.').isVisible()).toBe(true);
    expect(await page.locator('form[action*=quotes]').isVisible()).toBe(false);
    expect(shopper.storefront.app.quotes()).toEqual([
      {
        client_key: expect.stringMatching(/^[A-Za-z0-9_-]{8,64}$/) as string,
        line_items: [{ variant_id: '81011', quantity: 250, requested_price: '1250.50' }],
        customer: { name: 'Dana Reyes', email: 'dana@example.com', phone: '', company: '' },
        shipping_address: {
          street: '',
          street2: '',
          city: 'Porto',
          province: '',
          zip: '',
          country: 'PT',
        },
        message: 'Before <b>March</b>, please',
        custom_fields: {},
        file_ids: [],
        website: '',
        locale: 'en',
      },
    ]);
    expect(errors).toEqual([]);
  },
);

it('starts another request with a new key and the same person', { timeout: SLOW }, async () => {
  const { page } = await shopper.open(PRODUCT);
  await introduce(page);
  await sendButton(page).click();
  await page.getByRole('button', { name: 'Request another quote' }).click();
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('quantity');
  await sendButton(page).click();
  await page.getByText('Q-1001').waitFor();
  const [first, second] = shopper.storefront.app.quotes();
  expect(second?.client_key).not.toBe(first?.client_key);
  expect(second?.customer).toEqual(first?.customer);
});

it('says at each field what is wrong before anything is sent', { timeout: SLOW }, async () => {
  const { page } = await shopper.open(PRODUCT);
  await page.getByLabel('Email').fill('dana');
  await page.getByLabel('Quantity').fill('0');
  await page.getByLabel('Your price per unit').fill('cheap');
  await sendButton(page).click();

  expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-summary'))).toBe(
    true,
  );
  expect(await page.locator('[data-summary] li').allTextContents()).toEqual([
    'Quantity: This is too low.',
    'Your price per unit: Enter a number, for example 12.50.',
    'Name: Please fill this in.',
    'Email: Enter an email address like name@example.com.',
  ]);
  const name = page.getByLabel('Name', { exact: true });
  expect(await name.getAttribute('aria-invalid')).toBe('true');
  const described = await name.getAttribute('aria-describedby');
  expect(await page.locator(`#${described}`).textContent()).toBe('Please fill this in.');
  expect(shopper.storefront.app.quotes()).toEqual([]);

  await page.getByRole('link', { name: /^Name/ }).click();
  await page.keyboard.type('D');
  expect(await name.getAttribute('aria-invalid')).toBe('false');
});

it(
  "says the app's refusals in the shopper's words, or in the app's where it has none",
  { timeout: SLOW },
  async () => {
    shopper.storefront.app.answer('/quotes', (_request, response) =>
      response.status(422).json({
        errors: [
          { field: 'customer.email', code: 'invalid_email', message: 'server text' },
          { field: 'line_items[0].variant_id', code: 'unknown_variant', message: 'server text' },
          { field: 'shipping_address.zip', code: 'brand_new', message: 'No such <i>place</i>' },
        ],
      }),
    );
    const { page } = await shopper.open(PRODUCT);
    await introduce(page);
    await sendButton(page).click();
    await page.locator('[data-summary]').waitFor();
    expect(await page.locator('[data-summary] li').allTextContents()).toEqual([
      'Email: Enter an email address like name@example.com.',
      'This product can no longer be quoted. Reload the page and choose again.',
      'Postal code: No such <i>place</i>',
    ]);
    expect(await page.getByLabel('Postal code').isVisible()).toBe(true);
  },
);

it(
  'sends one request for a double click, and shows that it is at it',
  { timeout: SLOW },
  async () => {
    let answer = (): void => undefined;
    shopper.storefront.app.answer('/quotes', (_request, response) => {
      answer = () =>
        void response.status(201).json({ quote_id: 'quote_1', quote_number: 'Q-1002' });
    });
    const { page } = await shopper.open(PRODUCT);
    await introduce(page);
    await sendButton(page).dblclick();
    await page.getByText('Sending').first().waitFor();
    expect(await sendButton(page).getAttribute('aria-disabled')).toBe('true');
    await expect.poll(() => shopper.storefront.app.quotes().length).toBe(1);
    answer();
    await page.getByText('Q-1002').waitFor();
    expect(shopper.storefront.app.quotes()).toHaveLength(1);
  },
);

it.each([
  { case: 'the app is down', status: 503, says: /could not save your request/ },
  { case: 'there are too many requests', status: 429, says: /Too many requests/ },
])(
  'keeps all that was typed and repeats the same key when $case',
  { timeout: SLOW },
  async ({ status, says }) => {
    shopper.storefront.app.answer('/quotes', (_request, response) =>
      response.status(status).send('<html>'),
    );
    const { page } = await shopper.open(PRODUCT);
    await introduce(page);
    await sendButton(page).click();
    await page.getByRole('alert').filter({ hasText: says }).waitFor();
    expect(await page.getByLabel('Email').inputValue()).toBe('dana@example.com');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => shopper.storefront.app.quotes().length).toBe(2);
    const [first, second] = shopper.storefront.app.quotes();
    expect(second?.client_key).toBe(first?.client_key);
  },
);

it('tells of a lost connection', { timeout: SLOW }, async () => {
  const { page } = await shopper.open(PRODUCT);
  await introduce(page);
  await page.context().setOffline(true);
  await sendButton(page).click();
  await page.getByRole('alert').filter({ hasText: 'Check your connection' }).waitFor();
  await page.context().setOffline(false);
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByText('Q-1001').waitFor();
});
