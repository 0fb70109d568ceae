import type { FrameLocator } from 'playwright-core';
import { expect, test } from 'vitest';
import { useStage } from './stage.ts';

/** A merchant sets up how the team works on quotes. */
const stage = useStage();

const save = () => stage.merchant().getByRole('button', { name: 'Save', exact: true });

/** Saves and waits until there is nothing to be saved any more. */
async function saved(): Promise<void> {
  await save().click();
  await save().waitFor({ state: 'hidden' });
}

test('every page of the settings is found from one', async () => {
  const app = await stage.open('/app/settings');
  const pages = [
    'Pipeline',
    'Team',
    'Assignment',
    'Quotes',
    'Custom fields',
    'Integrations',
    'Data requests',
  ];
  for (const name of pages) {
    await app.getByRole('link', { name: new RegExp(`^${name}`) }).click();
    await app.getByRole('heading', { name, exact: true }).waitFor();
    await app.getByRole('link', { name: 'Settings' }).click();
    await app.getByRole('heading', { name: 'Settings', exact: true }).waitFor();
  }
});

/** The label, or the words, of what the keyboard is at. */
const focused = (app: FrameLocator): Promise<string> =>
  app.locator('html').evaluate(() => {
    const at = document.activeElement;
    return at instanceof HTMLInputElement ? (at.labels?.[0]?.innerText ?? '') : (at?.id ?? '');
  });

test('a setting is found by what it is called, and gone to by the keyboard alone', async () => {
  const app = await stage.open('/app/settings');
  const { keyboard } = stage.merchant();
  const search = app.getByRole('searchbox', { name: 'Search settings' });
  await search.focus();
  await keyboard.type('prefix');
  await app.getByRole('link', { name: 'Prefix Quotes › Numbers' }).waitFor();
  await app.getByText('One place found').waitFor({ state: 'attached' });
  await keyboard.press('Enter');
  await app.getByRole('heading', { name: 'Quotes', exact: true }).waitFor();
  expect(await focused(app)).toBe('Prefix');

  // A part of a page, and one of those that were found by Tab.
  await app.getByRole('link', { name: 'Settings' }).click();
  await search.focus();
  await keyboard.type('invoice sent');
  await app.getByRole('link', { name: 'By itself Pipeline' }).focus();
  await keyboard.press('Enter');
  await app.getByRole('heading', { name: 'Pipeline', exact: true }).waitFor();
  expect(await focused(app)).toBe('by-itself');
});

test.each([
  [1280, 'en', 'Search settings', 'price list', 'Nothing found', 'Clear search', 'Pipeline'],
  [
    390,
    'de',
    'Einstellungen durchsuchen',
    'Preisliste',
    'Nichts gefunden',
    'Suche leeren',
    'Pipeline',
  ],
])('%i px wide and in %s it is said that nothing is found', async (width, locale, ...said) => {
  const [label, query, nothing, clear, all] = said;
  const page = stage.merchant();
  await page.setViewportSize({ width, height: 900 });
  const app = await stage.open(`/app/settings?locale=${locale}`);
  const search = app.getByRole('searchbox', { name: label });
  await search.fill(query);
  await app.getByRole('heading', { name: nothing }).waitFor();
  await stage.isForEverybody();
  await app.getByRole('button', { name: clear }).last().click();
  await app.getByRole('link', { name: new RegExp(`^${all}`) }).waitFor();
  await search.fill('t');
  await app.getByRole('link').first().waitFor();
  await stage.isForEverybody();
  await page.setViewportSize({ width: 1280, height: 900 });
});

test('a stage is added, moved with the keyboard, and deleted, its quotes elsewhere', async () => {
  const app = await stage.open('/app/settings/pipeline');
  await app.getByRole('button', { name: 'Add stage' }).click();
  await save().click();
  await app.getByText('Enter a name.').waitFor();
  await app.getByLabel('Name of stage 7').fill('Site visit');
  await app.getByRole('button', { name: 'Move Site visit up' }).focus();
  for (let presses = 0; presses < 6; presses += 1) await stage.merchant().keyboard.press('Enter');
  await saved();
  expect(await app.getByLabel('Name of stage 1').inputValue()).toBe('Site visit');

  const quote = await stage.requestQuote();
  const again = await stage.open('/app/settings/pipeline');
  await again.getByRole('button', { name: 'Delete Site visit' }).click();
  await again.getByLabel('Its quote goes to').selectOption('In review');
  await again.getByRole('button', { name: 'Delete stage' }).click();
  await again.getByLabel('Name of stage 7').waitFor({ state: 'detached' });
  expect(await again.getByLabel('Name of stage 1').inputValue()).toBe('New');
  expect(quote).toBe('Q-1001');
});

test('a quote goes to whose turn it is, who is written to; numbers go on from another one', async () => {
  let app = await stage.open('/app/settings/team/new');
  await app.getByLabel('Name').fill('Rosa');
  await app.getByLabel('Email').fill('rosa@acme-supply.example');
  await save().click();
  await app.getByRole('link', { name: 'Edit Rosa' }).waitFor();
  // Who is at the admin is on the team already.
  await app.getByText('Morgan Reyes').waitFor();

  app = await stage.open('/app/settings/assignment');
  await app.getByRole('button', { name: 'Add rule' }).click();
  await app.getByRole('button', { name: 'Everybody who takes quotes' }).click();
  await app.getByLabel('Rosa').check();
  await stage.merchant().keyboard.press('Escape');
  await saved();

  app = await stage.open('/app/settings/quotes');
  await app.getByLabel('Next number').fill('5000');
  await saved();

  expect(await stage.requestQuote()).toBe('Q-5000');
  const mails = `${stage.sandbox().addresses.mailbox}/api/mails`;
  const sent = async () => (await fetch(mails)).text();
  await expect.poll(sent, { timeout: 30_000 }).toContain('Q-5000 is yours now');
});
