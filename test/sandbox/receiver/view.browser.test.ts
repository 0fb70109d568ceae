import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { Agent, fetch } from 'undici';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { launchBrowser, PERSON } from '../../setup/browser.ts';
import { loadOrCreateCa } from '../certificates.ts';
import { startStartPage } from '../start-page.ts';
import { startReceiver, type Receiver } from './receiver.ts';
import { signedHeaders } from './signed-event.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

const secret = `whsec_${randomBytes(32).toString('base64')}`;
const hostile = '<img src=x onerror="document.title=1">';

let dir: string;
let browser: Browser;
let receiver: Receiver;
let startPage: { url: string; stop(): Promise<void> };
let agent: Agent;
let page: Page;
let up = true;

beforeAll(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'receiver-view-'));
  const ca = await loadOrCreateCa(dir);
  receiver = await startReceiver({ port: 0, ca, dir: path.join(dir, 'receiver') });
  startPage = await startStartPage({
    port: 0,
    addresses: {
      start: 'http://localhost:4400',
      storefront: 'http://localhost:4401',
      admin: 'http://localhost:4402',
      app: 'http://localhost:4403',
      receiver: receiver.url,
      endpoint: `${receiver.url}/hooks/crm`,
      receiverView: '/receiver/',
      mailbox: 'http://localhost:4405',
    },
    status: () => ({ web: up, worker: true }),
    routers: { '/receiver': receiver.viewRouter },
  });
  agent = new Agent({ connect: { ca: ca.certPem } });
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await agent?.destroy();
  await startPage?.stop();
  await receiver?.stop();
  await rm(dir, { recursive: true });
});

beforeEach(async () => {
  receiver.clear();
  const context = await browser.newContext(PERSON);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  page = await context.newPage();
});

afterEach(() => page.context().close());

async function deliver(data: Record<string, unknown>): Promise<void> {
  const body = JSON.stringify({ id: 'evt_1', type: 'quote.created', data });
  await fetch(`${receiver.url}/hooks/crm`, {
    method: 'POST',
    body,
    headers: signedHeaders({ secret, body }),
    dispatcher: agent,
  });
}

test('the empty page says what to do; what arrives shows at once, as text', async () => {
  await page.goto(`${startPage.url}/receiver`);
  await page.getByText('Nothing has arrived yet').waitFor();
  await page.getByText('● Live').waitFor();
  await deliver({ quote_number: hostile, message: '</pre><script>document.title=2</script>' });
  const item = page.locator('.delivery');
  await item.getByText('quote.created').waitFor();
  await item.locator('summary').click();
  await item.getByText(`"quote_number": ${JSON.stringify(hostile)}`).waitFor();
  expect(await page.locator('.delivery img, .delivery script').count()).toBe(0);
  expect(await page.title()).toBe('Webhook receiver');
});

test('a pasted secret verifies what had arrived, and leaves open what was open', async () => {
  await deliver({ quote_number: 'Q-1001' });
  await page.goto(`${startPage.url}/receiver/`);
  const item = page.locator('.delivery');
  await item.locator('summary').click();
  await item.getByText('? svix').waitFor();
  await page.getByLabel('Secret of crm').fill('not a secret');
  await page.getByRole('button', { name: 'Use secret' }).click();
  await page.getByText('A secret begins with whsec_: copy the whole of it from the app.').waitFor();
  await page.getByLabel('Secret of crm').fill(secret);
  await page.getByRole('button', { name: 'Use secret' }).click();
  for (const checker of ['standardwebhooks', 'svix', 'AddToQuote recipe']) {
    await item.getByText(`✓ ${checker}`).waitFor();
  }
  await page.getByText('Secret known').waitFor();
});

test('nothing is lost that arrives while the list is being fetched', async () => {
  await page.goto(`${startPage.url}/receiver/`);
  await page.getByText('● Live').waitFor();
  for (let count = 1; count <= 40; count += 1) {
    await deliver({ quote_number: `Q-${count}` });
    // Each time the page fetches everything anew.
    receiver.setBehaviour('crm', { kind: 'ok' });
  }
  await page.waitForFunction('document.querySelectorAll(".delivery").length === 40');
  const numbers = await page.locator('.quote').allTextContents();
  expect(numbers).toEqual(Array.from({ length: 40 }, (_, index) => `Q-${40 - index}`));
});

test('how an endpoint answers is chosen on the page', async () => {
  await page.goto(`${startPage.url}/receiver/`);
  await page.getByLabel('How it answers').selectOption({ label: 'Answer 410 (gone)' });
  await expect
    .poll(async () => {
      await deliver({ quote_number: 'Q-1' });
      return receiver.received().at(-1)?.behaviour;
    })
    .toBe('gone');
  await page.getByText('answered 410').first().waitFor();
  receiver.setBehaviour('crm', { kind: 'ok' });
});

test('the start page tells the story, copies the address and shows what is down', async () => {
  await page.goto(startPage.url);
  expect(await page.locator('.steps h3').allTextContents()).toEqual([
    'Open the app',
    'Add an endpoint',
    'Tell the receiver the secret',
    'Ask for a quote',
    'See it arrive',
  ]);
  await page.getByRole('button', { name: 'Copy' }).click();
  await page.getByRole('button', { name: 'Copied' }).waitFor();
  expect(await page.evaluate('navigator.clipboard.readText()')).toBe(`${receiver.url}/hooks/crm`);
  up = false;
  await page.getByText('web down').waitFor();
  up = true;
  await page.getByText('web up').waitFor();
});

test('programs read the addresses from /sandbox.json', async () => {
  const answer = await fetch(`${startPage.url}/sandbox.json`);
  expect(await answer.json()).toMatchObject({
    addresses: { endpoint: `${receiver.url}/hooks/crm` },
    status: { web: true, worker: true },
  });
});
