import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  introduce,
  sendButton,
  startShopper,
  type Shopper,
} from '#test/sandbox/storefront/shopper.ts';

let shopper: Shopper;
beforeAll(async () => {
  shopper = await startShopper();
}, 60_000);
afterAll(() => shopper.leave());

it(
  'keeps its key when the same is sent again, and takes a new one for what was changed meanwhile',
  { timeout: 30_000 },
  async () => {
    const { app } = shopper.storefront;
    app.answer('/quotes', (_request, response) => response.status(503).end());
    const { page } = await shopper.open('/products/hex-bolt-box');
    await introduce(page);
    for (const [tries, quantity] of ['5', '5', '50'].entries()) {
      await page.getByLabel('Quantity').fill(quantity);
      await sendButton(page).click();
      await expect.poll(() => app.quotes().length).toBe(tries + 1);
      await page.getByRole('button', { name: 'Try again' }).waitFor();
    }
    const [first, same, changed] = app.quotes().map(({ client_key }) => client_key);
    expect(same).toBe(first);
    expect(changed).not.toBe(first);
  },
);
