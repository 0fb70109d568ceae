import type { Frame, FrameLocator, Locator, Page } from 'playwright-core';

/** Where the merchant is: the admin's page, with the app in its frame. */
export interface EmbeddedApp {
  page: Page;
  app: FrameLocator;
}

/** Opens a page of the app inside the Shopify admin; the first visit installs the app. */
export async function openApp(page: Page, adminUrl: string, path: string): Promise<EmbeddedApp> {
  await page.goto(`${adminUrl}/store/acme/apps/quotewire${path}`);
  return { page, app: page.frameLocator('iframe') };
}

/** The app's own document within the admin's page; null: no page of the app is open. */
export async function appFrame(page: Page): Promise<Frame | null> {
  const inside = page.locator('iframe');
  if ((await inside.count()) === 0) return null;
  return (await (await inside.elementHandle())?.contentFrame()) ?? null;
}

/** Adds an endpoint by hand, as a merchant does, and returns the secret that is shown once. */
export async function addEndpoint(
  page: Page,
  adminUrl: string,
  endpoint: { name: string; url: string },
): Promise<string> {
  const { app } = await openApp(page, adminUrl, '/app/settings/integrations/new');
  await app.getByLabel('Name').fill(endpoint.name);
  await app.getByRole('textbox', { name: 'Address' }).fill(endpoint.url);
  // The save bar belongs to the admin, outside the frame.
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const secret = app.getByText(/^whsec_/);
  await secret.waitFor();
  return (await secret.innerText()).trim();
}

/** A button of the dialog that is open. */
export function inDialog(app: FrameLocator, name: string): Locator {
  return app.getByRole('dialog').getByRole('button', { name, exact: true });
}
