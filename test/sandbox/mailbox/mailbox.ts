import { createServer } from 'node:http';
import express from 'express';
import { listenLocally } from '../pages/listen-locally.ts';
import type { Mail } from './mail.ts';
import { mailboxRouter } from './mailbox-router.ts';
import { MailStore } from './mail-store.ts';
import { startSmtpServer } from './smtp-server.ts';

interface MailboxOptions {
  /** Of the page that shows the mails; 0 for any free one. */
  port: number;
  /** 0 for any free one. */
  smtpPort: number;
  /** Where the mails are kept. */
  dir: string;
  /** Links into the Shopify admin lead there instead. */
  adminUrl?: string;
  /** Links to the shop's storefront lead there instead. */
  storefrontUrl?: string;
}

export interface Mailbox {
  /** Of the page; its JSON API is below it, at /api/mails. */
  url: string;
  /** For SMTP_URL. */
  smtpUrl: string;
  /** The last 200, oldest first. */
  mails(): Mail[];
  /** The first that fits, there already or yet to come. Rejects after `timeoutMs`. */
  waitFor(fits: (mail: Mail) => boolean, timeoutMs?: number): Promise<Mail>;
  /** From now on refuses every mail, with "451 Try again later" for instance; null takes them again. */
  refuse(line: string | null): void;
  clear(): void;
  stop(): Promise<void>;
}

const DEFAULT_WAIT_MS = 30_000;

/** Starts a mail server that keeps what it gets, and a page that shows it. */
export async function startMailbox(options: MailboxOptions): Promise<Mailbox> {
  const store = new MailStore(options.dir);
  let refusal: string | null = null;
  const smtp = await startSmtpServer({
    port: options.smtpPort,
    onMail: (mail) => store.add(mail),
    refusal: () => refusal,
  });
  const app = express();
  app.disable('x-powered-by');
  app.use(await mailboxRouter(store, options));
  const listening = await listenLocally(createServer(app), options.port);
  return {
    url: `http://localhost:${listening.port}`,
    smtpUrl: smtp.url,
    mails: () => [...store.all],
    waitFor: (fits, timeoutMs = DEFAULT_WAIT_MS) => waitFor(store, fits, timeoutMs),
    refuse: (line) => void (refusal = line),
    clear: () => store.clear(),
    async stop() {
      await Promise.all([smtp.stop(), listening.stop()]);
    },
  };
}

function waitFor(
  store: MailStore,
  fits: (mail: Mail) => boolean,
  timeoutMs: number,
): Promise<Mail> {
  return new Promise((resolve, reject) => {
    const look = (): void => {
      const found = store.all.find(fits);
      if (!found) return;
      settle();
      resolve(found);
    };
    const timer = setTimeout(() => {
      settle();
      reject(new Error(`No mail that fits arrived within ${timeoutMs} ms.`));
    }, timeoutMs);
    const settle = (): void => {
      clearTimeout(timer);
      store.off('changed', look);
    };
    store.on('changed', look);
    look();
  });
}
