import { expect, test } from 'vitest';
import { useStage } from './stage.ts';

const stage = useStage();

test('a merchant moves several quotes at once and sees how it went', async () => {
  // The first visit installs the app.
  await stage.open('/app/quotes');
  const names = [await stage.requestQuote(), await stage.requestQuote()];
  const app = await stage.open('/app/quotes');
  await app
    .getByRole('checkbox', { name: /^Select all/ })
    .first()
    .check({ force: true });
  await app.getByRole('button', { name: 'Change stage' }).click();
  const dialog = app.getByRole('dialog');
  await app.getByRole('combobox', { name: 'Stage' }).selectOption({ label: 'In review' });
  await dialog.getByRole('button', { name: 'Change stage' }).click();
  await app.getByText('2 quotes done.').waitFor();
  for (const name of names) {
    const row = app.getByRole('row').filter({ hasText: name });
    expect(await row.getByText('In review').count()).toBe(1);
  }
  await app.getByRole('button', { name: 'Dismiss: Move to In review' }).click();
  await app.getByText('2 quotes done.').waitFor({ state: 'detached' });
});
