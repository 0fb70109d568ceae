import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { smtpMailer } from '#app/mail/mailer.server.ts';
import { sendEmails } from '#app/mail/send-emails.server.ts';
import { linkUrl } from '#app/quotes/versions/customer-link.server.ts';
import { makeShop } from '#test/builders/outbound.ts';
import { makeMember } from '#test/builders/stored-quotes.ts';
import { startMailbox, type Mailbox } from '#test/sandbox/mailbox/mailbox.ts';
import { createTestDatabase, type TestDatabase } from '#test/setup/test-database.ts';
import { NOW, sendOne } from './sending.ts';

let database: TestDatabase;
let dir: string;
let mailbox: Mailbox;
beforeAll(async () => {
  database = await createTestDatabase();
  dir = await mkdtemp(path.join(tmpdir(), 'quotewire-mailbox-'));
  mailbox = await startMailbox({ port: 0, smtpPort: 0, dir });
});
afterAll(async () => {
  await mailbox.stop();
  await rm(dir, { recursive: true });
  await database.drop();
});

test('a sent quote arrives as a mail of its own for each recipient, in HTML and in text', async () => {
  const shop = await makeShop(database.db);
  const actor = await makeMember(database.db, shop, { name: 'Sam', email: 'sam@acme.example' });
  const recipients = ['ada@example.com', 'bo@example.com'];
  const { secret } = await sendOne(
    database.db,
    { shop, actor },
    { recipients, message: 'Hello, Ada.' },
  );
  const mailer = smtpMailer({ url: mailbox.smtpUrl, from: 'Quotewire <quotes@quotewire.example>' });
  const log = pino({ level: 'silent' });
  await sendEmails({ db: database.db, mailer, clock: () => NOW, log });
  mailer.close();

  const mails = mailbox.mails().toSorted((a, b) => a.to.localeCompare(b.to));
  expect(mails.map(({ envelope }) => envelope.to)).toEqual([[recipients[0]], [recipients[1]]]);
  for (const [index, mail] of mails.entries()) {
    expect(mail.to).toBe(recipients[index]);
    expect(mail.headers).toContain('Reply-To: sam@acme.example');
    expect(mail.subject).toMatch(/^Your quote Q-\d+$/);
    for (const body of [mail.text, mail.html]) {
      expect(body).toContain(linkUrl({ ...shop, proxyPath: null }, secret));
      expect(body).toContain('Hello, Ada.');
      expect(body).toContain('$185.00');
    }
  }
});
