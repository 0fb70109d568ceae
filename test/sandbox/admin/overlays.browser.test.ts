import { describe, expect, test, vi } from 'vitest';
import { CATALOG } from '../shopify/catalog.ts';
import { useTestAdmin } from './test-admin.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

const at = useTestAdmin();

describe('toast, loading and modal', () => {
  test('a toast shows its text as text, and tells what became of it', async () => {
    await at.app.run(
      `shopify.toast.show('<img src=x> Saved', { action: 'Undo', onAction: () => { undone = true } })`,
    );
    await at.app.page.waitForSelector('.toast >> text=<img src=x> Saved');
    await at.app.page.click('.toast >> text=Undo');
    await at.app.frame.waitForFunction('window.undone');
    await at.app.run(
      `shopify.toast.show('Failed', { isError: true, onDismiss: () => { dismissed = true } })`,
    );
    await at.app.page.click('.toast.error >> text=×');
    await at.app.frame.waitForFunction('window.dismissed');
  });

  test('the loading bar shows while the app loads', async () => {
    await at.app.run('shopify.loading(true)');
    await at.app.page.waitForSelector('#loading', { state: 'visible' });
    await at.app.run('shopify.loading(false)');
    await at.app.page.waitForSelector('#loading', { state: 'hidden' });
  });

  test("a modal shows the app's content, title and buttons over everything", async () => {
    await at.app.run(`document.body.insertAdjacentHTML('beforeend', \`
      <ui-modal id="sure">
        <div id="inside">Really?</div>
        <ui-title-bar title="Delete quote">
          <button variant="primary" tone="critical" onclick="shopify.modal.hide('sure')">Delete</button>
          <button>Cancel</button>
        </ui-title-bar>
      </ui-modal>\`);
      events = [];
      for (const type of ['show', 'hide']) {
        document.getElementById('sure').addEventListener(type, () => events.push(type));
      }`);
    expect(await at.app.frame.isVisible('#inside')).toBe(false);
    await at.app.run(`shopify.modal.show('sure')`);
    await at.app.frame.waitForSelector('#inside');
    await at.app.frame.waitForSelector('h2 >> text=Delete quote');
    await at.app.page.waitForSelector('body.dimmed');
    expect(await at.app.page.textContent('#title-bar h1')).toBe('Quotewire');
    await at.app.frame.click('footer button >> text=Delete');
    await at.app.page.waitForSelector('body:not(.dimmed)');
    expect(await at.app.run('events')).toEqual(['show', 'hide']);
    await at.app.run(`shopify.modal.show('sure')`);
    await at.app.page.click('#dimmer', { position: { x: 20, y: 20 } });
    await at.app.frame.waitForSelector('#inside', { state: 'hidden' });
  });
});

describe('resource picker', () => {
  const several = CATALOG.find((product) => product.variants.length > 2);
  const draft = CATALOG.find((product) => product.status === 'DRAFT');

  test('products come back with the chosen variants, in Shopify’s shape', async () => {
    await at.app.run(`void shopify.resourcePicker({ type: 'product', multiple: true })
      .then((selection) => { picked = { list: selection, same: selection.selection.length } })`);
    const picker = at.app.page.getByRole('dialog', { name: 'Add products' });
    await picker.getByRole('searchbox').fill(`title:"${several?.title}"`);
    await picker.locator('.choice.below').first().click();
    await picker.getByText('1 selected').waitFor();
    await picker.getByRole('button', { name: 'Add' }).click();
    await at.app.frame.waitForFunction('window.picked');
    expect(await at.app.run('picked')).toMatchObject({
      list: [
        {
          id: several?.id,
          title: several?.title,
          handle: several?.handle,
          variants: [{ id: several?.variants[0]?.id, price: several?.variants[0]?.price }],
        },
      ],
      same: 1,
    });
  });

  test('variants come back as themselves; one replaces another where one is wanted', async () => {
    await at.app.run(`void shopify.resourcePicker({ type: 'variant', action: 'select' })
      .then((selection) => { picked = selection })`);
    const picker = at.app.page.getByRole('dialog', { name: 'Select variant' });
    await picker.getByRole('searchbox').fill(`title:"${several?.title}"`);
    await picker.locator('.choice.below').nth(0).click();
    await picker.locator('.choice.below').nth(1).click();
    await picker.getByRole('button', { name: 'Select' }).click();
    await at.app.frame.waitForFunction('window.picked');
    expect(await at.app.run('picked')).toMatchObject([
      { id: several?.variants[1]?.id, product: { id: several?.id, title: several?.title } },
    ]);
  });

  test('what was chosen before is chosen, drafts can be left out, and closing chooses nothing', async () => {
    const first = CATALOG[0];
    await at.app.run(`void shopify.resourcePicker({
      type: 'product', multiple: 3, filter: { draft: false }, selectionIds: [{ id: '${first?.id}' }],
    }).then((selection) => { picked = [selection === undefined] })`);
    const picker = at.app.page.getByRole('dialog', { name: 'Add products' });
    await picker.getByText('1/3 selected').waitFor();
    expect(await picker.getByText(draft?.title ?? '').count()).toBe(0);
    await at.app.page.keyboard.press('Escape');
    await at.app.frame.waitForFunction('window.picked');
    expect(await at.app.run('picked')).toEqual([true]);
  });
});
