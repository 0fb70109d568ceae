import { afterAll, beforeAll, expect, it } from 'vitest';
import { introduce, sendButton, startShopper, type Shopper } from './shopper.ts';

let shopper: Shopper;
beforeAll(async () => {
  shopper = await startShopper();
}, 60_000);
afterAll(() => shopper.leave());

const SLOW = 30_000;
const PHONE = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true };

it('is a plain post without scripts', { timeout: SLOW }, async () => {
  shopper.storefront.app.received.length = 0;
  const { page } = await shopper.open('/products/hex-bolt-box?variant=81012', {
    javaScriptEnabled: false,
  });
  expect(await page.locator('[type=file]').isVisible()).toBe(false);
  expect(await page.getByText('To add files, turn on JavaScript').isVisible()).toBe(true);
  await introduce(page);
  await page.getByLabel('Your price per unit').fill('12,50');
  await sendButton(page).click();
  await page.getByRole('heading', { name: 'Thank you: Q-1001, Acme Supply' }).waitFor();
  const posted = new URLSearchParams(shopper.storefront.app.received[0]?.body as string);
  expect(Object.fromEntries(posted)).toEqual({
    client_key: '',
    product: 'Hex bolts, box of 100, M6 × 20 / A4 stainless',
    variant_id: '81012',
    locale: 'en',
    website: '',
    quantity: '1',
    requested_price: '12,50',
    name: 'Dana Reyes',
    email: 'dana@example.com',
    phone: '',
    company: '',
    street: '',
    street2: '',
    zip: '',
    city: '',
    province: '',
    country: '',
    message: '',
  });
});

it.each(['hex-bolt-box', 'stretch-film', 'custom-machined-part'])(
  'fits a phone, with targets for fingers: %s',
  { timeout: SLOW },
  async (handle) => {
    const { page } = await shopper.open(`/products/${handle}?setting.address=open`, PHONE);
    await sendButton(page).click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    const small = await page
      .locator(
        'quote-request :is(input:not([type=hidden], [tabindex="-1"]), select, textarea, button, summary)',
      )
      .evaluateAll((all) =>
        all
          .filter((element) => element.checkVisibility())
          .filter((element) => element.getBoundingClientRect().height < 44)
          .map(({ outerHTML }) => outerHTML),
      );
    expect(small).toEqual([]);
  },
);

it.each([
  {
    locale: 'de',
    send: 'Anfrage senden',
    problem: 'Name: Bitte ausfüllen.',
    total: 'Das macht 25,00 $ für 2.',
  },
  {
    locale: 'fr',
    send: 'Envoyer la demande',
    problem: 'Nom: Veuillez remplir ce champ.',
    total: 'Soit 25,00 $US pour 2.',
  },
])(
  'speaks $locale and reads its numbers',
  { timeout: SLOW },
  async ({ locale, send, problem, total }) => {
    const { page } = await shopper.open(`/products/hex-bolt-box?locale=${locale}`);
    await page.locator('[name=quantity]').fill('2');
    await page.locator('[name=requested_price]').fill('12,50');
    const shown = await page.locator('[data-total]').textContent();
    expect(shown?.replace(/[\u00A0\u202F]/g, ' ')).toBe(total);
    await page.getByRole('button', { name: send }).click();
    expect(await page.locator('[data-summary] li').first().textContent()).toBe(problem);
  },
);

it('hides its trap from people and from screen readers', { timeout: SLOW }, async () => {
  const { page } = await shopper.open('/products/hex-bolt-box');
  const trap = page.locator('[name=website]');
  expect(await trap.evaluate((field) => field.getBoundingClientRect().width > 0)).toBe(true);
  expect(await page.getByRole('textbox', { name: 'Leave this field empty' }).count()).toBe(0);
  expect(await trap.getAttribute('tabindex')).toBe('-1');
});

it('moves nothing while it starts', { timeout: SLOW }, async () => {
  const { page } = await shopper.open('/products/hex-bolt-box');
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            sum += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => setTimeout(() => resolve(sum), 200));
      }),
  );
  expect(shift).toBe(0);
});
