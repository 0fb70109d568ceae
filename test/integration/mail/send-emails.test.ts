import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { appendEmail, type NewEmail } from '#app/mail/append-email.server.ts';
import { smtpMailer, type Mailer } from '#app/mail/mailer.server.ts';
import { sendEmails } from '#app/mail/send-emails.server.ts';
import { makeShop, type TestShop } from '#test/builders/outbound.ts';
import { startMailbox, type Mailbox } from '#test/sandbox/mailbox/mailbox.ts';
import { createTestDatabase, type TestDatabase } from '#test/setup/test-database.ts';

const NOW = new Date('2026-11-21T18:00:00.000Z');
const MINUTE_MS = 60_000;

let database: TestDatabase;
let shop: TestShop;
let dir: string;
let mailbox: Mailbox;
let mailer: Mailer;
let logged: string[];

beforeAll(async () => {
  database = await createTestDatabase();
  dir = await mkdtemp(path.join(tmpdir(), 'quotewire-mailbox-'));
  mailbox = await startMailbox({ port: 0, smtpPort: 0, dir });
  mailer = smtpMailer({ url: mailbox.smtpUrl, from: 'Quotewire <quotes@quotewire.example>' });
});
beforeEach(async () => {
  shop = await makeShop(database.db);
  logged = [];
});
afterEach(async () => {
  mailbox.refuse(null);
  mailbox.clear();
  await database.db.email.deleteMany();
});
afterAll(async () => {
  mailer.close();
  await mailbox.stop();
  await rm(dir, { recursive: true });
  await database.drop();
});

async function append(changes: Partial<NewEmail> = {}): Promise<string> {
  const email = {
    shopId: shop.id,
    to: 'sales@acme.example',
    subject: 'Größe “M” 🙂',
    text: 'Plain.',
    html: '<p>Rich.</p>',
    at: NOW,
    ...changes,
  };
  return database.db.$transaction((tx) => appendEmail(tx, email));
}

function work(at: Date = NOW, by: Mailer | null = mailer): Promise<void> {
  const log = pino({ base: undefined }, { write: (line) => void logged.push(line) });
  return sendEmails({ db: database.db, mailer: by, clock: () => at, log });
}

const stored = (id: string) => database.db.email.findUniqueOrThrow({ where: { id } });

test('a mail reaches a mail server whole, is noted as sent, and leaves no content here', async () => {
  const id = await append();
  await work();
  expect(mailbox.mails()).toMatchObject([
    {
      from: 'Quotewire <quotes@quotewire.example>',
      to: 'sales@acme.example',
      envelope: { from: 'quotes@quotewire.example', to: ['sales@acme.example'] },
      subject: 'Größe “M” 🙂',
      messageId: `<${id}@quotewire.example>`,
    },
  ]);
  expect(mailbox.mails()[0]?.text.trim()).toBe('Plain.');
  expect(mailbox.mails()[0]?.html.trim()).toBe('<p>Rich.</p>');
  expect(await stored(id)).toMatchObject({
    status: 'sent',
    sentAt: NOW,
    attemptCount: 1,
    subject: 'Größe “M” 🙂',
    text: '',
    html: '',
  });
  await work(new Date(NOW.getTime() + 10 * MINUTE_MS));
  expect(mailbox.mails()).toHaveLength(1);
});

test('of several workers at once one sends each mail', async () => {
  for (let count = 0; count < 23; count += 1) await append({ subject: `Mail ${count}` });
  await Promise.all([work(), work(), work(), work()]);
  const subjects = mailbox.mails().map(({ subject }) => subject);
  expect(subjects).toHaveLength(23);
  expect(new Set(subjects).size).toBe(23);
  expect(await database.db.email.count({ where: { status: 'sent' } })).toBe(23);
});

test('a mail that is rolled back with its change is never sent', async () => {
  const email = { shopId: shop.id, to: 'a@b.example', subject: '', text: '', html: '', at: NOW };
  const change = database.db.$transaction(async (tx) => {
    await appendEmail(tx, email);
    throw new Error('The change failed.');
  });
  await expect(change).rejects.toThrow('The change failed.');
  await work();
  expect(mailbox.mails()).toEqual([]);
});

test('what a mail server refuses is tried again after 1 min, 10 min, 1 h and 6 h, then it has failed', async () => {
  const id = await append();
  mailbox.refuse('451 Try again later');
  let at = NOW;
  for (const minutes of [1, 10, 60, 360]) {
    await work(at);
    const next = new Date(at.getTime() + minutes * MINUTE_MS);
    expect(await stored(id)).toMatchObject({ status: 'pending', nextAttemptAt: next });
    await work(new Date(next.getTime() - 1));
    at = next;
  }
  await work(at);
  expect(await stored(id)).toMatchObject({
    status: 'failed',
    attemptCount: 5,
    // It is not sent any more, and a link in it would be left lying about.
    text: '',
    html: '',
    error: expect.stringMatching(/451 Try again later/) as string,
  });
  // What the server says may name the reader.
  expect(logged.join('')).not.toContain('Try again later');
  mailbox.refuse(null);
  await work(new Date(at.getTime() + 1_000 * MINUTE_MS));
  expect(mailbox.mails()).toEqual([]);
});

test('a mail that was refused once arrives with the next attempt', async () => {
  const id = await append();
  mailbox.refuse('421 Busy');
  await work();
  mailbox.refuse(null);
  await work(new Date(NOW.getTime() + MINUTE_MS));
  expect(mailbox.mails()).toHaveLength(1);
  expect(await stored(id)).toMatchObject({ status: 'sent', attemptCount: 2, error: null });
});

test('a mail whose worker died is another’s after five minutes', async () => {
  const id = await append();
  // As claimed by a worker that then died.
  await database.db.email.update({
    where: { id },
    data: { attemptCount: 1, nextAttemptAt: new Date(NOW.getTime() + 5 * MINUTE_MS) },
  });
  await work(new Date(NOW.getTime() + 4 * MINUTE_MS));
  expect(mailbox.mails()).toEqual([]);
  await work(new Date(NOW.getTime() + 5 * MINUTE_MS));
  expect(mailbox.mails()).toHaveLength(1);
});

test('an unreachable mail server is a failed attempt, no crash', async () => {
  const id = await append();
  const nowhere = smtpMailer({ url: 'smtp://127.0.0.1:1', from: 'a@b.example' });
  await work(NOW, nowhere);
  expect(await stored(id)).toMatchObject({
    status: 'pending',
    error: expect.stringMatching(/ECONNREFUSED/) as string,
  });
});

test('without a mail server a mail fails at once and says why', async () => {
  const id = await append();
  await work(NOW, null);
  expect(await stored(id)).toMatchObject({
    status: 'failed',
    error: 'No mail server is set up (SMTP_URL).',
    text: '',
    html: '',
  });
});

test('nothing in an address or a subject adds a reader or a header', async () => {
  await append({ subject: 'Hello\r\nBcc: everyone@example.com' });
  await append({ to: 'a@acme.example\r\nBcc: everyone@example.com' });
  await append({ to: 'a@acme.example, everyone@example.com' });
  await work();
  for (const mail of mailbox.mails()) {
    expect(mail.envelope.to).toHaveLength(1);
    expect(mail.envelope.to).not.toContain('everyone@example.com');
    expect(mail.headers.filter((line) => /^bcc:/i.test(line))).toEqual([]);
  }
  expect(mailbox.mails().map(({ subject }) => subject)).toContain(
    'Hello Bcc: everyone@example.com',
  );
});
