import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { introduce, sendButton, startShopper, type Shopper } from './shopper.ts';

let shopper: Shopper;
beforeAll(async () => {
  shopper = await startShopper();
}, 60_000);
afterAll(() => shopper.leave());
beforeEach(() => {
  const { app } = shopper.storefront;
  app.received.length = 0;
  app.storage.status = 201;
  app.storage.until = Promise.resolve();
});

const PRODUCT = '/products/hi-vis-vest';
const SLOW = 30_000;

function pdf(name: string, bytes = 1_000): { name: string; mimeType: string; buffer: Buffer } {
  return { name, mimeType: 'application/pdf', buffer: Buffer.alloc(bytes, '%PDF-') };
}
const choose = (page: Page, ...files: ReturnType<typeof pdf>[]): Promise<void> =>
  page.getByLabel('Files').setInputFiles(files);
/** Made in the page: 21 MB would take seconds to get there. */
const chooseHuge = (page: Page, name: string): Promise<void> =>
  page.getByLabel('Files').evaluate((input: HTMLInputElement, fileName) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([new Uint8Array(21_000_000)], fileName));
    input.files = transfer.files;
    input.dispatchEvent(new Event('change'));
  }, name);
const rows = (page: Page): Promise<string[]> => page.locator('[data-state]').allTextContents();

it('uploads what is chosen and sends the ids, in order', { timeout: SLOW }, async () => {
  const { page, errors } = await shopper.open(PRODUCT);
  await introduce(page);
  await choose(page, pdf('a.pdf'), pdf('b.pdf', 2_500_000));
  await expect.poll(() => rows(page)).toEqual(['Added', 'Added']);
  expect(await page.locator('[data-size]').allTextContents()).toEqual(['1 kB', '2.5 MB']);
  await sendButton(page).click();
  await page.getByText('Q-1001').waitFor();
  const completed = shopper.storefront.app.received.filter(({ path }) =>
    path.endsWith('/complete'),
  );
  const ids = completed.map(({ body }) => (body as { file_id: string }).file_id);
  expect(shopper.storefront.app.quotes()[0]?.file_ids).toEqual(ids);
  expect(errors).toEqual([]);
});

it(
  'shows progress, and a request sent meanwhile waits for the files',
  { timeout: SLOW },
  async () => {
    let release = (): void => undefined;
    shopper.storefront.app.storage.until = new Promise((resolve) => (release = resolve));
    const { page } = await shopper.open(PRODUCT);
    await introduce(page);
    await choose(page, pdf('a.pdf', 3_000_000), pdf('b.pdf'));
    await expect.poll(() => rows(page)).toEqual(['100%', 'Waiting']);
    expect(await page.getByRole('progressbar', { name: 'a.pdf' }).getAttribute('value')).toBe('1');
    await sendButton(page).click();
    expect(await sendButton(page).textContent()).toBe('Finishing uploads');
    expect(shopper.storefront.app.quotes()).toEqual([]);
    release();
    await page.getByText('Q-1001').waitFor();
    expect(shopper.storefront.app.quotes()[0]?.file_ids).toHaveLength(2);
  },
);

it('asks again while Shopify is still looking at the file', { timeout: SLOW }, async () => {
  let asked = 0;
  shopper.storefront.app.answer('/uploads/complete', (request, response) => {
    const { file_id } = request.body as { file_id: string };
    if (++asked === 1) response.status(202).json({ file_id, status: 'processing' });
    else response.json({ file_id, filename: 'a.pdf', size: 1, mime_type: 'application/pdf' });
  });
  const { page } = await shopper.open(PRODUCT);
  await choose(page, pdf('a.pdf'));
  await expect.poll(() => rows(page)).toEqual(['Checking']);
  await expect.poll(() => rows(page), { timeout: 5_000 }).toEqual(['Added']);
});

it(
  'says at the file what is wrong with it, and sends nothing until it is removed',
  { timeout: SLOW },
  async () => {
    shopper.storefront.app.answer('/uploads', (_request, response) =>
      response
        .status(422)
        .json({ errors: [{ field: 'file', code: 'file_type', message: 'server text' }] }),
    );
    const { page } = await shopper.open(PRODUCT);
    await introduce(page);
    await choose(page, pdf('virus.exe'), pdf('none.pdf', 0));
    await chooseHuge(page, 'huge.pdf');
    await expect
      .poll(() => rows(page))
      .toEqual([
        'This kind of file is not accepted.',
        'This file is empty.',
        'This file is larger than 20 MB.',
      ]);
    await sendButton(page).click();
    expect(await page.locator('[data-summary] li').allTextContents()).toEqual([
      'Files: Some files could not be added. Remove them, then send your request.',
    ]);
    for (const name of ['virus.exe', 'none.pdf', 'huge.pdf']) {
      await page.getByRole('button', { name: `Remove ${name}` }).click();
    }
    await sendButton(page).click();
    await page.getByText('Q-1001').waitFor();
    expect(shopper.storefront.app.quotes()[0]?.file_ids).toEqual([]);
  },
);

it('says so when the storage does not take the file', { timeout: SLOW }, async () => {
  const { app } = shopper.storefront;
  app.answer('/uploads', (_request, response) =>
    response.status(201).json({
      file_id: `file_${'0'.repeat(26)}`,
      upload: { url: '/storage', method: 'POST', parameters: [] },
    }),
  );
  app.storage.status = 400;
  const { page } = await shopper.open(PRODUCT);
  await choose(page, pdf('a.pdf'));
  await expect
    .poll(() => rows(page))
    .toEqual(['This file could not be uploaded. Remove it and try again.']);
});

it('takes ten files at most', { timeout: SLOW }, async () => {
  const { page } = await shopper.open(PRODUCT);
  await choose(page, ...Array.from({ length: 11 }, (_, index) => pdf(`${index}.pdf`)));
  expect(await page.locator('[data-summary] li').allTextContents()).toEqual([
    'Files: You can add up to 10 files.',
  ]);
  expect(await rows(page)).toHaveLength(10);
});
