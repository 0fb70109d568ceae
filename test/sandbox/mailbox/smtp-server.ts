import { once } from 'node:events';
import { buffer } from 'node:stream/consumers';
import type { AddressInfo } from 'node:net';
import PostalMime, { type Address } from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import type { Mail } from './mail.ts';

interface SmtpServerOptions {
  /** 0 for any free one. */
  port: number;
  onMail(mail: Omit<Mail, 'sequence'>): void;
  /** What a mail is refused with, "451 Try again later"; null: it is taken. */
  refusal(): string | null;
}

/** A mail server that takes everything for everybody, on this machine only, without TLS and passwords. */
export async function startSmtpServer({
  port,
  onMail,
  refusal,
}: SmtpServerOptions): Promise<{ url: string; stop(): Promise<void> }> {
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    onData(stream, session, done) {
      void buffer(stream)
        .then(async (raw) => {
          const refused = refusal();
          if (refused) throw refusedWith(refused);
          const { mailFrom, rcptTo } = session.envelope;
          const from = mailFrom ? mailFrom.address : '';
          const to = rcptTo.map(({ address }) => address);
          onMail({ ...(await parse(raw)), envelope: { from, to } });
          done();
        })
        .catch((error: unknown) => done(error as Error));
    },
  });
  // A client that hangs up is its own matter.
  server.on('error', () => undefined);
  server.listen(port, '127.0.0.1');
  await once(server.server, 'listening');
  const { port: listening } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${listening}`,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function refusedWith(line: string): Error {
  const [code = '', ...words] = line.split(' ');
  return Object.assign(new Error(words.join(' ')), { responseCode: Number(code) });
}

async function parse(raw: Buffer): Promise<Omit<Mail, 'sequence' | 'envelope'>> {
  const mail = await PostalMime.parse(raw);
  return {
    receivedAt: new Date().toISOString(),
    messageId: mail.messageId ?? '',
    from: addresses(mail.from ? [mail.from] : []),
    to: addresses(mail.to ?? []),
    subject: mail.subject ?? '',
    text: mail.text ?? '',
    html: mail.html ?? '',
    headers: mail.headerLines.map(({ line }) => line.replace(/\r?\n[ \t]+/g, ' ')),
  };
}

function addresses(list: Address[]): string {
  return list
    .map(({ name, address }) => (name ? `${name} <${address ?? ''}>` : (address ?? '')))
    .join(', ');
}
