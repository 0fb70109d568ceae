import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startShopper, type Shopper } from './shopper.ts';

let shopper: Shopper;
beforeAll(async () => {
  shopper = await startShopper();
}, 60_000);
afterAll(() => shopper.leave());

const SLOW = 30_000;
const chosen = (page: Page): Promise<string> =>
  page.locator('quote-request [name=variant_id]').first().inputValue();

it('follows the choice in the product form', { timeout: SLOW }, async () => {
  const { page } = await shopper.open('/products/hex-bolt-box');
  await page.getByText('M10 × 40').first().click();
  await expect.poll(() => chosen(page)).toBe('81015');
  expect(await page.locator('[data-variant-title]').textContent()).toBe('M10 × 40 / Zinc plated');
});

it('starts with the one in the address', { timeout: SLOW }, async () => {
  const { page } = await shopper.open('/products/hex-bolt-box?variant=81013');
  expect(await chosen(page)).toBe('81013');
});

it('follows a theme that sets the id in silence', { timeout: SLOW }, async () => {
  const { page } = await shopper.open('/products/hex-bolt-box');
  await page.evaluate(() => {
    const id = document.querySelector<HTMLInputElement>('form[action*="/cart/add"] [name=id]');
    if (id) id.value = '81012';
  });
  await expect.poll(() => chosen(page)).toBe('81012');
});

it(
  'follows a theme that replaces its form, or only sends an event',
  { timeout: SLOW },
  async () => {
    const { page } = await shopper.open('/products/hex-bolt-box');
    await page.evaluate(() => {
      const form = document.querySelector('form[action*="/cart/add"]');
      const id = form?.querySelector('[name=id]');
      id?.replaceWith(
        Object.assign(document.createElement('input'), { name: 'id', value: '81014' }),
      );
    });
    await expect.poll(() => chosen(page)).toBe('81014');
    await page.evaluate(() =>
      document.dispatchEvent(
        new CustomEvent('variant:change', { detail: { variant: { id: 81012 } } }),
      ),
    );
    await expect.poll(() => chosen(page)).toBe('81012');
  },
);

it("is not led astray by other products' variants", { timeout: SLOW }, async () => {
  const { page } = await shopper.open('/products/hex-bolt-box');
  await page.evaluate(() => {
    const other = document.createElement('form');
    other.action = '/cart/add';
    other.append(Object.assign(document.createElement('input'), { name: 'id', value: '81031' }));
    document.querySelector('.shopify-section')?.prepend(other);
    document.dispatchEvent(
      new CustomEvent('variant:change', { detail: { variant: { id: 81031 } } }),
    );
  });
  await page.getByText('M8 × 30').first().click();
  await expect.poll(() => chosen(page)).toBe('81013');
});

it(
  'works once more after the theme editor has rendered the section anew',
  { timeout: SLOW },
  async () => {
    const { page, errors } = await shopper.open('/products/hex-bolt-box?blocks=2');
    await page.evaluate(() => {
      const section = document.querySelector('.shopify-section');
      const html = section?.innerHTML ?? '';
      if (section) section.innerHTML = html;
      section?.dispatchEvent(new CustomEvent('shopify:section:load', { bubbles: true }));
    });
    for (const block of await page.locator('quote-request').all()) {
      await block.getByRole('button', { name: 'Send request' }).click();
      expect(await block.locator('[data-summary] li').count()).toBe(2);
    }
    const ids = await page
      .locator('quote-request [id]')
      .evaluateAll((all) => all.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(errors).toEqual([]);
  },
);
