import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createTransport } from 'nodemailer';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startMailbox, type Mailbox } from './mailbox.ts';

let dir: string;
let mailbox: Mailbox;

beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'quotewire-mailbox-'));
  mailbox = await start();
});
afterEach(async () => {
  await mailbox.stop();
  await rm(dir, { recursive: true });
});

function start(): Promise<Mailbox> {
  return startMailbox({
    port: 0,
    smtpPort: 0,
    dir,
    adminUrl: 'http://localhost:4402',
    storefrontUrl: 'http://localhost:4401',
  });
}

async function send(mail: { subject: string; text?: string; html?: string }): Promise<void> {
  const transport = createTransport({ url: mailbox.smtpUrl });
  await transport.sendMail({
    from: 'a@app.example',
    to: 'b@shop.example',
    text: 'Plain.',
    ...mail,
  });
  transport.close();
}

async function page(at = '/'): Promise<{ text: string; policy: string | null }> {
  const response = await fetch(mailbox.url + at);
  const policy = response.headers.get('content-security-policy');
  return { text: await response.text(), policy };
}

test('an empty mailbox says so, a full one lists its mails newest first', async () => {
  expect((await page()).text).toContain('No mail yet');
  await send({ subject: 'The first' });
  await send({ subject: 'The <second>' });
  const { text } = await page();
  expect(text.indexOf('The &lt;second&gt;')).toBeLessThan(text.indexOf('The first'));
  expect((await page('/?mail=1')).text).toMatch(/<h2>The first<\/h2>/);
});

test('a mail’s HTML is shown where nothing of it runs, its links into the admin lead to the sandbox’s', async () => {
  const link = 'https://admin.shopify.com/store/acme/apps/key/app/settings/integrations/ep_1';
  await send({ subject: 'A link', html: `<head></head><a href="${link}">Open</a>` });
  const { text, policy } = await page('/mails/1');
  expect(text).toContain(
    'href="http://localhost:4402/store/acme/apps/quotewire/app/settings/integrations/ep_1"',
  );
  expect(policy).toContain('sandbox');
  expect(policy).not.toContain('allow-scripts');
});

test('links to the shop lead to the sandbox’s storefront, in the mail’s text as well', async () => {
  const link = 'https://acme.myshopify.com/apps/quotewire/q/abc';
  await send({ subject: 'A quote', text: link, html: `<head></head><a href="${link}">View</a>` });
  const local = 'http://localhost:4401/apps/quotewire/q/abc';
  expect((await page('/mails/1')).text).toContain(`href="${local}"`);
  expect((await page('/?mail=1')).text).toContain(`<pre>${local}`);
  expect(mailbox.mails()[0]?.html).toContain(link);
});

test('a mail can be waited for, and is still there after a restart', async () => {
  const waiting = mailbox.waitFor(({ subject }) => subject === 'At last');
  await send({ subject: 'At last' });
  expect(await waiting).toMatchObject({ to: 'b@shop.example' });
  await mailbox.stop();
  mailbox = await start();
  expect(mailbox.mails()).toMatchObject([{ sequence: 1, subject: 'At last' }]);
  await expect(mailbox.waitFor(() => false, 1)).rejects.toThrow('No mail that fits');
});

test('told to, it refuses', async () => {
  mailbox.refuse('451 Try again later');
  await expect(send({ subject: 'No' })).rejects.toThrow('451 Try again later');
  expect(mailbox.mails()).toEqual([]);
});
