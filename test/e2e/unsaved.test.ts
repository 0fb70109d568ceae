import type { FrameLocator, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { openApp } from '../story/merchant.ts';
import { cutNetwork, endSession } from './dead-network.ts';
import { useStage } from './stage.ts';

/**
 * What is typed into the admin is not lost: not by a wrong click, not by a session that ends, not by a
 * network that is gone, not by somebody else.
 */
const stage = useStage();
/** A tab that is refused things on purpose, of which its browser complains. */
let tab: Page;

beforeAll(async () => {
  await (await stage.open('/app/quotes')).getByRole('link', { name: 'Make a quote' }).waitFor();
  tab = await stage.anotherTab();
});

const open = async (path: string): Promise<FrameLocator> =>
  (await openApp(tab, stage.sandbox().addresses.admin, path)).app;
/** The save bar belongs to the admin, outside the app's frame. */
const save = () => tab.getByRole('button', { name: 'Save', exact: true });
const discard = () => tab.getByRole('button', { name: 'Discard', exact: true });

const SIGNED_OUT = /Shopify needs to confirm that it is you.*still here/;
const NO_ANSWER = /There was no answer.*still here/;

describe('settings', () => {
  test('are not left by a wrong click, and discarding puts them back', async () => {
    const app = await open('/app/settings/quotes');
    await app.getByLabel('Prefix').fill('ACME-');
    await save().waitFor();
    await tab.locator('#app-navigation').getByRole('link', { name: 'Quotes' }).click();
    await tab.getByRole('button', { name: 'Stay' }).click();
    await app.getByRole('link', { name: 'Settings' }).click();
    await tab.getByRole('button', { name: 'Stay' }).click();
    expect(await app.getByLabel('Prefix').inputValue()).toBe('ACME-');
    await discard().click();
    await save().waitFor({ state: 'hidden' });
    expect(await app.getByLabel('Prefix').inputValue()).toBe('Q-');
    await app.getByRole('link', { name: 'Settings' }).click();
    await app.getByRole('heading', { name: 'Settings', exact: true }).waitFor();
  });

  test('have the keyboard back where it was, once they are saved or discarded', async () => {
    const app = await open('/app/settings/quotes');
    await app.getByLabel('Terms').fill('Net 10');
    await save().click();
    await save().waitFor({ state: 'hidden' });
    const inApp = () => tab.evaluate(() => document.activeElement?.tagName);
    await expect.poll(inApp).toBe('IFRAME');
    await tab.keyboard.type('0');
    expect(await app.getByLabel('Terms').inputValue()).toBe('Net 100');
    await discard().click();
    await save().waitFor({ state: 'hidden' });
    await expect.poll(inApp).toBe('IFRAME');
    await tab.keyboard.type('!');
    expect(await app.getByLabel('Terms').inputValue()).toBe('Net 10!');
    await discard().click();
    await save().waitFor({ state: 'hidden' });
  });

  test.each([
    ['a session that ends', endSession, SIGNED_OUT, 'Net 30'],
    ['a network that is gone', cutNetwork, NO_ANSWER, 'Net 60'],
  ])('outlast %s: they say what to do, and are saved then', async (_what, fail, said, terms) => {
    const app = await open('/app/settings/quotes');
    await app.getByLabel('Terms').fill(terms);
    const mend = await fail(tab);
    await save().click();
    await app.getByText(said).waitFor();
    expect(await app.getByLabel('Terms').inputValue()).toBe(terms);
    await save().waitFor();

    await mend();
    await save().click();
    await save().waitFor({ state: 'hidden' });
    await app.getByText(said).waitFor({ state: 'detached' });
    const again = await open('/app/settings/quotes');
    expect(await again.getByLabel('Terms').inputValue()).toBe(terms);
  });
});

describe('the editor of a quote', () => {
  test.each([
    ['a session that ends', endSession, SIGNED_OUT],
    ['a network that is gone', cutNetwork, NO_ANSWER],
  ])('outlasts %s, whatever of it asks Shopify meanwhile', async (_what, fail, said) => {
    const app = await open('/app/quotes/new');
    await app.getByRole('button', { name: 'Add custom item' }).click();
    await app.getByLabel('Custom item').fill('Engraving');
    await app.getByLabel('Unit price').fill('12.50');
    const mend = await fail(tab);
    // Who buys is asked of Shopify as soon as there is an address.
    const refused = tab.waitForEvent('requestfinished', isAboutCompanies).catch(() => undefined);
    const failed = tab.waitForEvent('requestfailed', isAboutCompanies).catch(() => undefined);
    await app.getByLabel('Email').fill('grace@a.example');
    await Promise.race([refused, failed]);
    await app.getByLabel('Name', { exact: true }).fill('Grace Hopper');
    await save().click();
    await app.getByText('The quote was not saved').waitFor();
    await app.getByText(said).waitFor();
    expect(await app.getByLabel('Custom item').inputValue()).toBe('Engraving');

    await mend();
    await app.getByLabel('Quantity').fill('4');
    await save().click();
    await app.getByRole('heading', { name: /^Q-\d+$/ }).waitFor();
    await app.getByText('$50.00').first().waitFor();
  });

  test('keeps what was typed when the quote is deleted meanwhile, and says so', async () => {
    const { path, number } = await requested();
    const app = await open(`${path}/edit`);
    await app.getByLabel('Purchase order number').fill('PO-7');
    await deleteQuote(path);
    await save().click();
    await app.getByText('Somebody deleted this quote meanwhile.').waitFor();
    expect(await app.getByLabel('Purchase order number').inputValue()).toBe('PO-7');
    await discard().click();
    await app.getByRole('link', { name: number }).click();
    await app.getByRole('heading', { name: `${number} was deleted` }).waitFor();
  });
});

describe('the page of a quote', () => {
  test('keeps a note that could not be sent, also while one looks at other pages', async () => {
    const { path } = await requested();
    let app = await open(path);
    await app.getByLabel('New note').fill('Call them on Monday.');
    const mend = await endSession(tab);
    await app.getByRole('button', { name: 'Add note' }).click();
    await app.getByText(SIGNED_OUT).waitFor();
    await mend();
    await tab.locator('#app-navigation').getByRole('link', { name: 'Settings' }).click();
    await app.getByRole('heading', { name: 'Settings', exact: true }).waitFor();
    await tab.goBack();
    app = tab.frameLocator('iframe');
    expect(await app.getByLabel('New note').inputValue()).toBe('Call them on Monday.');
    await app.getByRole('button', { name: 'Add note' }).click();
    await app.getByText('Nobody wrote one yet.').waitFor({ state: 'detached' });
    expect(await app.getByLabel('New note').inputValue()).toBe('');
  });

  test('says who deleted the quote, be it while it was open or before', async () => {
    const { path, number } = await requested();
    const app = await open(path);
    await app.getByLabel('New note').fill('Too late.');
    await deleteQuote(path);
    await app.getByRole('button', { name: 'Add note' }).click();
    await app.getByRole('heading', { name: `${number} was deleted` }).waitFor();
    await app.getByText(/^Morgan Reyes deleted this quote: Today at /).waitFor();

    const later = await open(`${path}/edit`);
    await later.getByRole('heading', { name: `${number} was deleted` }).waitFor();
    await later.getByRole('link', { name: 'Back to the quotes' }).click();
    await later.getByRole('heading', { name: 'Quotes', exact: true }).waitFor();
  });
});

describe('a network that is gone', () => {
  const stayed = (app: FrameLocator) =>
    app.getByText('There was no answer, so you are still on this page');
  const back = (app: FrameLocator) => app.locator('body').evaluate(() => history.back());

  test('leaves somebody on the page that they wanted to leave, with what they typed, until it is back', async () => {
    const app = await open('/app/settings/quotes');
    await app.getByLabel('Prefix').fill('ACME-');
    const mend = await cutNetwork(tab);
    await app.getByRole('link', { name: 'Settings' }).click();
    await tab.getByRole('button', { name: 'Leave' }).click();
    await stayed(app).waitFor();
    expect(await app.getByLabel('Prefix').inputValue()).toBe('ACME-');
    await app.getByRole('button', { name: 'Dismiss notification' }).click();
    await stayed(app).waitFor({ state: 'detached' });

    await app.getByRole('link', { name: 'Settings' }).click();
    await tab.getByRole('button', { name: 'Leave' }).click();
    await stayed(app).waitFor();
    await mend();
    await app.getByRole('button', { name: 'Try again' }).click();
    await tab.getByRole('button', { name: 'Leave' }).click();
    await app.getByRole('heading', { name: 'Settings', exact: true }).waitFor();
    expect(await stayed(app).count()).toBe(0);
  });

  test('leaves what a page shows, and how far it was scrolled, also on the way back', async () => {
    const app = await open('/app/settings');
    await app.getByRole('heading', { name: 'Settings', exact: true }).waitFor();
    await tab.locator('#app-navigation').getByRole('link', { name: 'Quotes' }).click();
    await app.getByRole('link', { name: /^Q-/ }).first().click();
    await app.getByLabel('New note').fill('Call them.');
    await app.getByLabel('New note').scrollIntoViewIfNeeded();
    const scrolled = (): Promise<number> => app.locator('html').evaluate(() => window.scrollY);
    const before = await scrolled();
    const mend = await cutNetwork(tab);
    await back(app);
    await stayed(app).waitFor();
    expect(await app.getByLabel('New note').inputValue()).toBe('Call them.');
    expect(await scrolled()).toBe(before);
    await mend();
    await app.getByRole('button', { name: 'Try again' }).click();
    await app.getByRole('link', { name: 'Make a quote' }).waitFor();
    expect(await stayed(app).count()).toBe(0);
    await app.locator('body').evaluate(() => history.forward());
    await app.getByLabel('New note').waitFor();
    await expect.poll(scrolled).toBe(before);
    await back(app);
    await app.getByRole('link', { name: 'Make a quote' }).waitFor();
    await back(app);
    await app.getByRole('heading', { name: 'Settings', exact: true }).waitFor();
  });

  test('leaves what was typed on the way back, as often as somebody tries', async () => {
    const app = await open('/app/quotes');
    await tab.locator('#app-navigation').getByRole('link', { name: 'Settings' }).click();
    await app.getByRole('link', { name: /^Quotes/ }).click();
    await app.getByLabel('Prefix').fill('ACME-');
    const leave = tab.getByRole('button', { name: 'Leave' });
    const mend = await cutNetwork(tab);
    await back(app);
    await leave.click();
    await stayed(app).waitFor();
    await app.getByRole('button', { name: 'Try again' }).click();
    const failed = tab.waitForEvent('requestfailed', (request) =>
      request.url().includes('/app/settings.data'),
    );
    await leave.click();
    await failed;
    await expect
      .poll(() => app.locator('html').evaluate(() => location.pathname))
      .toBe('/app/settings/quotes');
    await stayed(app).waitFor();
    expect(await app.getByLabel('Prefix').inputValue()).toBe('ACME-');
    await mend();
    await app.getByRole('button', { name: 'Try again' }).click();
    await leave.click();
    await app.getByRole('heading', { name: 'Settings', exact: true }).waitFor();
    await back(app);
    await app.getByRole('link', { name: 'Make a quote' }).waitFor();
  });

  test('leads to the part of a page that was asked for, once it is back', async () => {
    const app = await open('/app/settings');
    await app.getByRole('searchbox', { name: 'Search settings' }).fill('quotes prefix');
    const found = app.getByRole('link', { name: 'Prefix' });
    const part = /#.+$/.exec((await found.getAttribute('href')) ?? '')?.[0];
    const mend = await cutNetwork(tab);
    await found.click();
    await stayed(app).waitFor();
    await mend();
    await app.getByRole('button', { name: 'Try again' }).click();
    await app.getByLabel('Prefix').waitFor();
    expect(part).toBeDefined();
    expect(await app.locator('html').evaluate(() => location.hash)).toBe(part);
  });

  test('says nothing where it is back for a page and not for what is around it', async () => {
    const app = await open('/app/settings/quotes');
    await app.getByLabel('Prefix').fill('B-');
    const partOf = (url: URL) => url.searchParams.get('_routes');
    const read = tab.waitForResponse(
      (response) => partOf(new URL(response.url())) === 'routes/app.settings-quotes',
    );
    const isFrame = (url: URL): boolean => partOf(url) === 'routes/app';
    await tab.route(isFrame, async (route) => {
      await (await read).finished();
      await route.abort();
    });
    const failed = tab.waitForEvent('requestfailed', (request) => isFrame(new URL(request.url())));
    await save().click();
    await failed;
    await save().waitFor({ state: 'hidden' });
    expect(await stayed(app).count()).toBe(0);
    await tab.unroute(isFrame);
  });

  test('leaves the list as it was, and it is sought in when somebody tries again', async () => {
    const app = await open('/app/quotes');
    await app.getByRole('link', { name: /^Q-/ }).first().waitFor();
    await tab.waitForLoadState('networkidle');
    const mend = await cutNetwork(tab);
    await app.getByPlaceholder('Search by number').fill('nobody at all');
    await stayed(app).waitFor();
    expect(await app.getByRole('link', { name: /^Q-/ }).count()).toBeGreaterThan(0);
    await mend();
    await app.getByRole('button', { name: 'Try again' }).click();
    await app.getByText('No quotes found').waitFor();
  });
});

function isAboutCompanies({ url }: { url(): string }): boolean {
  return url().includes('/choices/companies');
}

/** A quote that a shopper asked for, and its page. */
async function requested(): Promise<{ number: string; path: string }> {
  const number = await stage.requestQuote();
  const list = await stage.open('/app/quotes');
  const path = await list.getByRole('link', { name: number }).first().getAttribute('href');
  return { number, path: path ?? '' };
}

/** In another tab. */
async function deleteQuote(path: string): Promise<void> {
  const app = await stage.open(path);
  await app.getByRole('button', { name: 'More actions' }).click();
  await app.getByRole('button', { name: 'Delete', exact: true }).click();
  await app.getByRole('dialog').getByRole('button', { name: 'Delete quote' }).click();
  await app.getByRole('heading', { name: 'Quotes', exact: true }).waitFor();
}
