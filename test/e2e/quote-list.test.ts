import type { FrameLocator } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import type { Db } from '#app/db.server.ts';
import { newId } from '#app/ids.ts';
import { listStages } from '#app/quotes/pipeline/list-stages.server.ts';
import type { InstalledShop } from '#app/shopify/find-shop.server.ts';
import { makeMember, makeQuote } from '../builders/stored-quotes.ts';
import { openApp } from '../story/merchant.ts';
import { leaveAfterTyping } from './leave-after-typing.ts';
import { useStage } from './stage.ts';

/** A team that lives in the list of quotes: triage, views of their own, and what becomes of those. */

const stage = useStage();
let db: Db;
let shop: InstalledShop;
let reviewId: string;
let samId: string;

const DAY_MS = 24 * 60 * 60 * 1_000;

beforeAll(async () => {
  // The first visit installs the app.
  await (await stage.open('/app/quotes')).getByRole('link', { name: 'Make a quote' }).waitFor();
  ({ db, shop } = await stage.stored());
  const member = await makeMember(db, shop, { name: 'Sam Field', number: 101 });
  samId = member.memberId;
  const made = (number: number, changes: Parameters<typeof makeQuote>[2]) =>
    makeQuote(db, shop, {
      number,
      name: `Q-${number}`,
      createdAt: new Date(Date.now() - number * 60_000),
      ...changes,
    });
  await made(1, { customerName: 'Ada Byron', customerCompany: 'Engines Ltd', tags: ['rush'] });
  const inReview = (await listStages(db, shop.id)).find(({ name }) => name === 'In review');
  reviewId = inReview?.id ?? '';
  await made(2, { customerName: 'Zoë Quinn', customerCompany: 'Nordhall GmbH', total: '900.00' });
  await made(3, { customerName: 'Max Weber', tags: ['rush', 'steel'], assigneeId: samId });
  await made(4, {
    customerName: 'Rosa Lux',
    customerCompany: 'nordhall gmbh',
    stageId: reviewId,
    total: '50.00',
  });
  await made(5, {
    customerName: 'Old Order',
    status: 'ordered',
    createdAt: new Date(Date.now() - 40 * DAY_MS),
  });
  await made(6, {
    customerName: 'Soon Over',
    status: 'sent',
    firstSentAt: new Date(),
    expiresAt: new Date(Date.now() + 2 * DAY_MS),
    createdAt: new Date(Date.now() - 10 * DAY_MS),
  });
}, 120_000);

/** The quotes that are to be listed, in this order. */
async function lists(app: FrameLocator, ...names: string[]): Promise<void> {
  const shown = () => app.locator('a[data-primary-link]').allInnerTexts();
  await expect.poll(shown, { timeout: 10_000 }).toEqual(names);
}

const pill = (app: FrameLocator, name: string) => app.getByRole('button', { name, exact: true });
const tab = (app: FrameLocator, name: string) => app.getByRole('tab', { name });
/** By the keyboard: the pills' popovers are beside their buttons on a phone, and above them elsewhere. */
const escape = () => stage.merchant().keyboard.press('Escape');
const address = async () => new URL((await stage.document()).url()).searchParams;
/** Polaris draws its own boxes over those of the browser. */
const OVER = { force: true };
const EVERY = ['Q-1', 'Q-2', 'Q-3', 'Q-4', 'Q-6', 'Q-5'];

test('a list is narrowed by tags and companies, which are suggested', async () => {
  const app = await stage.open('/app/quotes');
  await lists(app, ...EVERY);
  await stage.isForEverybody();
  await pill(app, 'Tag').click();
  await app.getByRole('checkbox', { name: 'rush' }).click(OVER);
  await lists(app, 'Q-1', 'Q-3');
  await app.getByLabel('Find a tag').fill('STE');
  await app.getByRole('checkbox', { name: 'steel' }).click(OVER);
  await lists(app, 'Q-3');
  await stage.isForEverybody();
  await escape();
  await pill(app, 'Tag: rush, steel').waitFor();
  await app.getByRole('button', { name: 'Clear all' }).click();
  await lists(app, ...EVERY);

  await pill(app, 'Company').click();
  await app.getByLabel('Find a company').fill('hall');
  await app.getByRole('radio', { name: /nordhall/i }).click(OVER);
  await lists(app, 'Q-2', 'Q-4');
  await escape();
  await app.getByRole('button', { name: 'Clear', exact: true }).click();
  await lists(app, ...EVERY);
});

test('by amounts, which are judged where they are typed', async () => {
  const app = await stage.open('/app/quotes');
  await pill(app, 'Total').click();
  await app.getByLabel('From', { exact: true }).fill('a lot');
  await stage.merchant().keyboard.press('Enter');
  await app.getByText('Enter an amount, such as 250 or 99.50.').waitFor();
  const least = app.getByLabel('From', { exact: true });
  expect(await least.evaluate((field) => field === document.activeElement)).toBe(true);
  await stage.isForEverybody();
  await least.fill('100');
  await app.getByLabel('Up to').fill('99,50');
  await app.getByRole('button', { name: 'Apply' }).click();
  await app.getByText('Enter an amount that is not below the first one.').waitFor();
  await least.fill('');
  await app.getByRole('button', { name: 'Apply' }).click();
  await lists(app, 'Q-4');
  await escape();
  await pill(app, 'Total up to 99.5').waitFor();
});

test('by when quotes were made, expire, and wait for an answer', async () => {
  const app = await stage.open('/app/quotes');
  await pill(app, 'Date').click();
  await app.getByRole('radio', { name: 'Last 30 days' }).click(OVER);
  await lists(app, 'Q-1', 'Q-2', 'Q-3', 'Q-4', 'Q-6');
  await app.getByRole('radio', { name: 'Other days' }).click(OVER);
  await app.getByLabel('From', { exact: true }).fill('2026-11-02');
  await app.getByLabel('Until').fill('2026-11-01');
  await app.getByRole('button', { name: 'Apply' }).click();
  await app.getByText('Enter a day that is not before the first one.').waitFor();
  await stage.isForEverybody();
  const today = new Date(Date.now() - 60_000).toISOString().slice(0, 10);
  await app.getByLabel('From', { exact: true }).fill('2020-01-01');
  await app.getByLabel('Until').fill(today);
  await app.getByRole('button', { name: 'Apply' }).click();
  await expect.poll(async () => (await address()).get('to')).toBe(today);
  await escape();
  await app.getByRole('button', { name: 'Clear all' }).click();
  await lists(app, ...EVERY);

  await pill(app, 'Expiry').click();
  await app.getByRole('radio', { name: 'Within 3 days' }).click(OVER);
  await lists(app, 'Q-6');
  await escape();
  await tab(app, 'Expiring soon').click();
  await lists(app, 'Q-6');
  await expect.poll(async () => (await address()).get('view')).toBe('expiring');

  await tab(app, 'All quotes').click();
  await lists(app, ...EVERY);
  await pill(app, 'Unanswered').click();
  await app.getByRole('radio', { name: '24 hours or longer' }).click(OVER);
  await app.getByText('No quotes found').waitFor();
  await stage.isForEverybody();
});

test('what was found is saved as a view, by the keyboard, and come back to', async () => {
  const app = await stage.open('/app/quotes?status=open&q=nordhall');
  await lists(app, 'Q-2', 'Q-4');
  await app.getByLabel('Sort by').selectOption('Lowest total');
  await lists(app, 'Q-4', 'Q-2');
  await app.getByRole('button', { name: 'Save as new view' }).focus();
  await stage.merchant().keyboard.press('Enter');
  const name = app.getByLabel('Name', { exact: true });
  await expect.poll(() => name.evaluate((field) => field === document.activeElement)).toBe(true);
  await stage.isForEverybody();
  await stage.merchant().keyboard.type('Nordhall');
  await stage.merchant().keyboard.press('Enter');
  await stage.merchant().getByText('View saved').waitFor();
  const own = tab(app, 'Nordhall');
  await expect.poll(() => own.getAttribute('aria-selected')).toBe('true');
  await expect.poll(() => own.evaluate((one) => one === document.activeElement)).toBe(true);
  await expect.poll(async () => [...(await address()).keys()]).toEqual(['view']);
  await lists(app, 'Q-4', 'Q-2');
  await stage.isForEverybody();

  await tab(app, 'All quotes').click();
  await lists(app, ...EVERY);
  await own.click();
  await lists(app, 'Q-4', 'Q-2');
});

test('a view that was changed says so, and is saved or put back', async () => {
  const app = await stage.open('/app/quotes');
  await tab(app, 'Nordhall').click();
  await lists(app, 'Q-4', 'Q-2');
  await pill(app, 'Stage').click();
  await app.getByRole('checkbox', { name: 'In review' }).click(OVER);
  await lists(app, 'Q-4');
  await escape();
  await tab(app, 'Nordhall Changed').waitFor();
  await stage.isForEverybody();
  await app.getByRole('button', { name: 'Discard changes' }).click();
  await lists(app, 'Q-4', 'Q-2');
  await tab(app, 'Nordhall Changed').waitFor({ state: 'detached' });

  await app.getByLabel('Sort by').selectOption('Highest total');
  await lists(app, 'Q-2', 'Q-4');
  await app.getByRole('button', { name: 'Save', exact: true }).click();
  await tab(app, 'Nordhall Changed').waitFor({ state: 'detached' });
  const again = await stage.open('/app/quotes');
  await tab(again, 'Nordhall').click();
  await lists(again, 'Q-2', 'Q-4');
});

test('a quote that is opened knows the list that it was opened from', async () => {
  const app = await stage.open('/app/quotes');
  const link = app.getByRole('link', { name: 'Q-2' });
  expect(await link.getAttribute('href')).toMatch(/^\/app\/quotes\/quo_[^?]+$/);
  await tab(app, 'Nordhall').click();
  await lists(app, 'Q-2', 'Q-4');
  const href = (await link.getAttribute('href')) ?? '';
  const list = new URL(href, 'https://app.example').searchParams.get('in') ?? '';
  expect(Object.fromEntries(new URLSearchParams(list))).toMatchObject({
    status: 'open',
    q: 'nordhall',
    sort: 'total-high',
  });
});

test('a view is renamed, duplicated and shared in its own menu', async () => {
  const app = await stage.open('/app/quotes');
  await tab(app, 'Nordhall').click();
  await lists(app, 'Q-2', 'Q-4');
  await tab(app, 'Nordhall').click();
  await stage.isForEverybody();
  await app.getByRole('menuitem', { name: 'Rename' }).click();
  await app.getByLabel('Name', { exact: true }).fill('Nordhall, open');
  await app.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await tab(app, 'Nordhall, open').click();
  await app.getByRole('menuitem', { name: 'Share with the team' }).click();
  await stage.merchant().getByText('View shared with the team').waitFor();

  await tab(app, 'Nordhall, open').click();
  await app.getByRole('menuitem', { name: 'Duplicate' }).click();
  expect(await app.getByLabel('Name', { exact: true }).inputValue()).toBe('Copy of Nordhall, open');
  await app.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await tab(app, 'Copy of Nordhall, open').waitFor();
  await expect
    .poll(() => tab(app, 'Copy of Nordhall, open').getAttribute('aria-selected'))
    .toBe('true');
  const views = await db.savedView.findMany({
    where: { shopId: shop.id },
    orderBy: { name: 'asc' },
  });
  expect(views.map(({ name, ownerId }) => [name, ownerId === null])).toEqual([
    ['Copy of Nordhall, open', false],
    ['Nordhall, open', true],
  ]);
});

test('a deleted view is had again at once', async () => {
  const app = await stage.open('/app/quotes');
  await tab(app, 'Copy of Nordhall, open').click();
  await lists(app, 'Q-2', 'Q-4');
  await tab(app, 'Copy of Nordhall, open').click();
  await app.getByRole('menuitem', { name: 'Delete' }).click();
  await app.getByText('“Copy of Nordhall, open” was deleted.').waitFor();
  await tab(app, 'Copy of Nordhall, open').waitFor({ state: 'detached' });
  await lists(app, ...EVERY);
  const status = app.getByRole('status').filter({ hasText: 'was deleted' });
  await expect.poll(() => status.evaluate((one) => one === document.activeElement)).toBe(true);
  await stage.isForEverybody();
  await app.getByRole('button', { name: 'Undo' }).click();
  const back = tab(app, 'Copy of Nordhall, open');
  await expect.poll(() => back.getAttribute('aria-selected')).toBe('true');
  await lists(app, 'Q-2', 'Q-4');
  await app.getByText('was deleted').waitFor({ state: 'detached' });
});

test('a name that is taken is refused where it was typed', async () => {
  // What is refused on purpose is a complaint of the browser's.
  const page = await stage.anotherTab();
  const { app } = await openApp(page, stage.sandbox().addresses.admin, '/app/quotes?q=ada');
  await app.getByRole('button', { name: 'Save as new view' }).click();
  await app.getByLabel('Name', { exact: true }).fill('copy of NORDHALL, open');
  await app.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await app.getByText('You have a view of this name already.').waitFor();
  await app.getByLabel('Name', { exact: true }).fill('');
  await app.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await app.getByText('Enter a name.').waitFor();
  await page.close();
});

test('hand-made addresses, and views of what is not there any more, say what they leave out', async () => {
  let app = await stage.open('/app/quotes?view=view_9&from=2026-02-30&max=lots&tag=rush');
  await app.getByText('View, Date, Total').waitFor();
  await lists(app, 'Q-1', 'Q-3');

  const member = await makeMember(db, shop, { name: 'Gone Soon', number: 102 });
  const view = {
    id: newId('savedView'),
    shopId: shop.id,
    name: 'Of somebody who left',
    params: { assignee: member.memberId, tag: 'rush' },
    createdAt: new Date(),
  };
  await db.savedView.create({ data: view });
  await db.teamMember.update({
    where: { id: member.memberId },
    data: { removedAt: new Date() },
  });
  app = await stage.open(`/app/quotes?view=${view.id}`);
  await app.getByText('Assignee. It makes no sense').waitFor();
  await lists(app, 'Q-1', 'Q-3');
  expect(await tab(app, 'Of somebody who left Changed').count()).toBe(0);
  await stage.isForEverybody();

  // Somebody else's own is as good as none.
  const others = { ...view, id: newId('savedView'), name: 'Sam’s own', ownerId: samId };
  await db.savedView.create({ data: others });
  app = await stage.open(`/app/quotes?view=${others.id}`);
  await app.getByText('says of: View.').waitFor();
  expect(await tab(app, 'Sam’s own').count()).toBe(0);
});

test('what is listed goes to a file', async () => {
  const app = await stage.open('/app/quotes?tag=steel');
  await lists(app, 'Q-3');
  const [file] = await Promise.all([
    stage.merchant().waitForEvent('download'),
    app.getByRole('button', { name: 'Export' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^quotes-.*\.csv$/);
});

test('on a phone it is narrowed, sorted, and several quotes are worked on', async () => {
  await stage.merchant().setViewportSize({ width: 390, height: 844 });
  const app = await stage.open('/app/quotes?status=open');
  await lists(app, 'Q-1', 'Q-2', 'Q-3', 'Q-4', 'Q-6');
  await stage.isForEverybody();
  for (const name of ['Q-1', 'Q-4']) {
    const box = app.getByRole('checkbox', { name: `Select ${name}` });
    // Away from the bar that stays at the window's end.
    await box.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await box.click(OVER);
  }
  await app.getByText('2 selected').waitFor();
  await app.getByRole('button', { name: 'Actions', exact: true }).click();
  await stage.isForEverybody();
  await app.getByRole('menuitem', { name: 'Assign' }).click();
  await app.getByRole('combobox', { name: 'Assignee' }).selectOption('Sam Field');
  await app.getByRole('dialog').getByRole('button', { name: 'Assign' }).click();
  await app.getByText('2 quotes done.').waitFor();
  await app.getByText('2 selected').waitFor({ state: 'detached' });
  expect(await db.quote.count({ where: { shopId: shop.id, assigneeId: samId } })).toBe(3);
  await app.getByRole('link', { name: 'Q-1' }).waitFor();
  const beside = await app.locator('html').evaluate((page) => page.scrollWidth - page.clientWidth);
  expect(beside).toBe(0);
});

test('who opens a quote right after typing a search gets to the quote', async () => {
  const app = await stage.open('/app/quotes');
  await lists(app, ...EVERY);
  await leaveAfterTyping(stage, {
    field: app.getByRole('textbox', { name: /^Search by/ }),
    text: 'Max',
    reads: /\/app\/quotes\/(?!changes)[^/]+\.data/,
    open: () => app.getByRole('link', { name: 'Q-1', exact: true }).click(),
  });
  await app.getByRole('heading', { name: 'Q-1', exact: true }).waitFor();

  await stage.open('/app/quotes');
  await app.getByRole('textbox', { name: /^Search by/ }).fill('Max');
  await lists(app, 'Q-3');
});
