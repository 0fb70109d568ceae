import { createTransport } from 'nodemailer';
import { onOneLine } from './compose-mail.ts';

/** A mail as it is handed over. */
export interface OutgoingMail {
  /** Ours; the Message-ID is made of it, so that one sent twice is recognised. */
  id: string;
  to: string;
  subject: string;
  text: string;
  html: string;
  /** One address; null: answers go to the sender. */
  replyTo: string | null;
}

export interface Mailer {
  /** Resolves once a mail server has taken it; rejects with that server's words, or with why none answered. */
  send(mail: OutgoingMail): Promise<void>;
  close(): void;
}

/** A mail server may take its time before it greets; a worker that stops waits 15 s. */
const STEP_TIMEOUT_MS = 12_000;
/**
 * Many look through a mail before they take it (RFC 5321 section 4.5.3.2.6 has them ten minutes). One
 * that was given up then is sent again and arrives twice. Shorter than the lease of a mail, 5 minutes.
 */
const ANSWER_TIMEOUT_MS = 120_000;

/**
 * Sends by SMTP. `url` as in smtp://user:password@host:587 or smtps://…:465; `from` as in
 * "Quotewire <quotes@example.com>".
 */
export function smtpMailer({ url, from }: { url: string; from: string }): Mailer {
  const transport = createTransport({
    url,
    dnsTimeout: STEP_TIMEOUT_MS,
    connectionTimeout: STEP_TIMEOUT_MS,
    greetingTimeout: STEP_TIMEOUT_MS,
    socketTimeout: ANSWER_TIMEOUT_MS,
    // A mail's content is text: nothing in it is a file or an address to be read.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const domain = /@([^\s>]+)/.exec(from)?.[1] ?? 'quotewire.invalid';
  return {
    async send({ id, to, subject, text, html, replyTo }) {
      await transport.sendMail({
        from,
        // As an object it is one address, whatever is in it.
        to: { name: '', address: onOneLine(to) },
        ...(replyTo !== null && { replyTo: { name: '', address: onOneLine(replyTo) } }),
        subject: onOneLine(subject),
        text,
        html,
        messageId: `<${id}@${domain}>`,
        headers: { 'Auto-Submitted': 'auto-generated' },
      });
    },
    close: () => transport.close(),
  };
}
