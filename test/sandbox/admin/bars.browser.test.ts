import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { startTestAdmin, type OpenApp, type TestAdmin } from './test-admin.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

let sandbox: TestAdmin;
let app: OpenApp;

beforeAll(async () => {
  sandbox = await startTestAdmin();
});

afterAll(() => sandbox?.stop());

beforeEach(async () => {
  sandbox.embedded.requests.length = 0;
  app = await sandbox.open();
});

afterEach(() => app.close());

describe('title bar', () => {
  test('shows title, breadcrumb and actions, and presses them', async () => {
    await app.run(`document.body.insertAdjacentHTML('beforeend', \`
      <ui-title-bar title="Quote <b>Q-1001</b>">
        <button variant="breadcrumb" onclick="pressed = 'Quotes'">Quotes</button>
        <button onclick="pressed = 'Copy'">Copy link</button>
        <section label="More actions"><button onclick="pressed = 'Delete'" tone="critical">Delete</button></section>
        <button variant="primary" onclick="pressed = 'Convert'">Convert</button>
      </ui-title-bar>\`)`);
    const bar = app.page.locator('#title-bar');
    await bar.getByText('Quote <b>Q-1001</b>').waitFor();
    for (const label of ['Convert', 'Copy link', 'Quotes']) {
      await bar.getByRole('button', { name: label }).click();
      await app.frame.waitForFunction(`'${label}'.startsWith(window.pressed ?? 'nothing')`);
    }
    await bar.getByText('More actions').click();
    await bar.getByRole('button', { name: 'Delete' }).click();
    await app.frame.waitForFunction(`window.pressed === 'Delete'`);
  });

  test('follows changes, and is empty again on another page', async () => {
    await app.run(`document.body.insertAdjacentHTML('beforeend',
      '<ui-title-bar title="Settings"><button variant="primary">Save</button></ui-title-bar>')`);
    const button = app.page.locator('#title-bar button');
    await button.waitFor();
    await app.run(`document.querySelector('ui-title-bar button').setAttribute('disabled', '')`);
    await app.page.waitForSelector('#title-bar button:disabled');
    await app.run(`document.querySelector('ui-title-bar').remove()`);
    await button.waitFor({ state: 'detached' });
    expect(await app.page.textContent('#title-bar h1')).toBe('Quotewire');
  });
});

describe('save bar', () => {
  const ELEMENT = `document.body.insertAdjacentHTML('beforeend', \`
    <ui-save-bar id="bar" discardConfirmation>
      <button variant="primary" onclick="pressed = 'save'"></button>
      <button onclick="pressed = 'discard'"></button>
    </ui-save-bar>\`)`;

  test("shows while the app says so and presses the app's buttons", async () => {
    await app.run(ELEMENT);
    await app.run(`shopify.saveBar.show('bar')`);
    await app.page.getByRole('button', { name: 'Save', exact: true }).click();
    await app.frame.waitForFunction(`window.pressed === 'save'`);
    await app.page.getByRole('button', { name: 'Discard', exact: true }).click();
    await app.page.click('dialog >> text=Discard changes');
    await app.frame.waitForFunction(`window.pressed === 'discard'`);
    await app.run(`shopify.saveBar.hide('bar')`);
    await app.page.waitForSelector('#save-bar', { state: 'hidden' });
  });

  test('guards the way out', async () => {
    await app.run(ELEMENT);
    await app.run(`shopify.saveBar.show('bar')`);
    await app.page.click('#app-navigation a >> text=Settings');
    await app.page.click('dialog >> text=Stay');
    await app.run(
      `left = false; void shopify.saveBar.leaveConfirmation().then(() => { left = true })`,
    );
    await app.page.getByRole('button', { name: 'Leave page' }).click();
    await app.frame.waitForFunction('window.left');
    expect(app.page.url()).toBe(`${sandbox.admin.appHomeUrl}/app`);
  });

  test('lets go at once while nothing is unsaved', async () => {
    await expect(app.run('shopify.saveBar.leaveConfirmation().then(() => 1)')).resolves.toBe(1);
  });

  test('a form with data-save-bar has one of its own: Save submits, Discard resets', async () => {
    await app.run(`document.body.insertAdjacentHTML('beforeend',
        '<form data-save-bar><input name="title" value="old"></form>');
      document.forms[0].addEventListener('submit', (event) => { event.preventDefault(); submitted = true })`);
    await app.frame.fill('input', 'new');
    await app.page.getByRole('button', { name: 'Discard', exact: true }).click();
    await app.page.waitForSelector('#save-bar', { state: 'hidden' });
    expect(await app.frame.inputValue('input')).toBe('old');
    await app.frame.fill('input', 'newer');
    await app.page.getByRole('button', { name: 'Save', exact: true }).click();
    await app.frame.waitForFunction('window.submitted');
    await app.page.waitForSelector('#save-bar', { state: 'hidden' });
  });
});
