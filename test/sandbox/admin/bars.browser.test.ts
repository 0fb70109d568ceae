import { describe, expect, test, vi } from 'vitest';
import { useTestAdmin } from './test-admin.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

const at = useTestAdmin();

describe('title bar', () => {
  test('shows title, breadcrumb and actions, and presses them', async () => {
    await at.app.run(`document.body.insertAdjacentHTML('beforeend', \`
      <ui-title-bar title="Quote <b>Q-1001</b>">
        <button variant="breadcrumb" onclick="pressed = 'Quotes'">Quotes</button>
        <button onclick="pressed = 'Copy'">Copy link</button>
        <section label="More actions"><button onclick="pressed = 'Delete'" tone="critical">Delete</button></section>
        <button variant="primary" onclick="pressed = 'Convert'">Convert</button>
      </ui-title-bar>\`)`);
    const bar = at.app.page.locator('#title-bar');
    await bar.getByText('Quote <b>Q-1001</b>').waitFor();
    for (const label of ['Convert', 'Copy link', 'Quotes']) {
      await bar.getByRole('button', { name: label }).click();
      await at.app.frame.waitForFunction(`'${label}'.startsWith(window.pressed ?? 'nothing')`);
    }
    await bar.getByText('More actions').click();
    await bar.getByRole('button', { name: 'Delete' }).click();
    await at.app.frame.waitForFunction(`window.pressed === 'Delete'`);
  });

  test('follows changes, and is empty again on another page', async () => {
    await at.app.run(`document.body.insertAdjacentHTML('beforeend',
      '<ui-title-bar title="Settings"><button variant="primary">Save</button></ui-title-bar>')`);
    const button = at.app.page.locator('#title-bar button');
    await button.waitFor();
    await at.app.run(`document.querySelector('ui-title-bar button').setAttribute('disabled', '')`);
    await at.app.page.waitForSelector('#title-bar button:disabled');
    await at.app.run(`document.querySelector('ui-title-bar').remove()`);
    await button.waitFor({ state: 'detached' });
    expect(await at.app.page.textContent('#title-bar h1')).toBe('Quotewire');
  });
});

describe('save bar', () => {
  const ELEMENT = `document.body.insertAdjacentHTML('beforeend', \`
    <ui-save-bar id="bar" discardConfirmation>
      <button variant="primary" onclick="pressed = 'save'"></button>
      <button onclick="pressed = 'discard'"></button>
    </ui-save-bar>\`)`;

  test("shows while the app says so and presses the app's buttons", async () => {
    await at.app.run(ELEMENT);
    await at.app.run(`shopify.saveBar.show('bar')`);
    await at.app.page.getByRole('button', { name: 'Save', exact: true }).click();
    await at.app.frame.waitForFunction(`window.pressed === 'save'`);
    await at.app.page.getByRole('button', { name: 'Discard', exact: true }).click();
    await at.app.page.click('dialog >> text=Discard changes');
    await at.app.frame.waitForFunction(`window.pressed === 'discard'`);
    await at.app.run(`shopify.saveBar.hide('bar')`);
    await at.app.page.waitForSelector('#save-bar', { state: 'hidden' });
  });

  test('guards the way out', async () => {
    await at.app.run(ELEMENT);
    await at.app.run(`shopify.saveBar.show('bar')`);
    await at.app.page.click('#app-navigation a >> text=Settings');
    await at.app.page.click('dialog >> text=Stay');
    await at.app.run(
      `left = false; void shopify.saveBar.leaveConfirmation().then(() => { left = true })`,
    );
    await at.app.page.getByRole('button', { name: 'Leave page' }).click();
    await at.app.frame.waitForFunction('window.left');
    expect(at.app.page.url()).toBe(`${at.sandbox.admin.appHomeUrl}/app`);
  });

  test('lets go at once while nothing is unsaved', async () => {
    await expect(at.app.run('shopify.saveBar.leaveConfirmation().then(() => 1)')).resolves.toBe(1);
  });

  test('a form with data-save-bar has one of its own: Save submits, Discard resets', async () => {
    await at.app.run(`document.body.insertAdjacentHTML('beforeend',
        '<form data-save-bar><input name="title" value="old"></form>');
      document.forms[0].addEventListener('submit', (event) => { event.preventDefault(); submitted = true })`);
    await at.app.frame.fill('input', 'new');
    await at.app.page.getByRole('button', { name: 'Discard', exact: true }).click();
    await at.app.page.waitForSelector('#save-bar', { state: 'hidden' });
    expect(await at.app.frame.inputValue('input')).toBe('old');
    await at.app.frame.fill('input', 'newer');
    await at.app.page.getByRole('button', { name: 'Save', exact: true }).click();
    await at.app.frame.waitForFunction('window.submitted');
    await at.app.page.waitForSelector('#save-bar', { state: 'hidden' });
  });
});
