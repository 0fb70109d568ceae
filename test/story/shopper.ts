import type { Page } from 'playwright-core';

export interface AskedQuote {
  /** Of the product's page. */
  handle: string;
  quantity: string;
  requestedPrice?: string;
  name: string;
  email: string;
  company?: string;
  phone?: string;
  message?: string;
  files?: string[];
}

/** Fills in the form on a product's page. */
export async function fillQuoteForm(
  page: Page,
  storefrontUrl: string,
  asked: AskedQuote,
): Promise<void> {
  await page.goto(`${storefrontUrl}/products/${asked.handle}`);
  const form = page.locator('quote-request form');
  const fields = {
    quantity: asked.quantity,
    requested_price: asked.requestedPrice,
    name: asked.name,
    email: asked.email,
    company: asked.company,
    phone: asked.phone,
    message: asked.message,
  };
  for (const [name, value] of Object.entries(fields)) {
    if (value !== undefined) await form.locator(`[name="${name}"]`).fill(value);
  }
  if (asked.files) await form.locator('input[type="file"]').setInputFiles(asked.files);
}

/** Sends the filled form and returns the quote number that the page then shows. */
export async function sendQuoteForm(page: Page): Promise<string> {
  await page.locator('quote-request form button[type="submit"]').click();
  const number = page.getByText(/Q-\d+/).first();
  await number.waitFor();
  return /Q-\d+/.exec(await number.innerText())?.[0] ?? '';
}
