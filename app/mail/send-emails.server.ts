import type { Db } from '../db.server.ts';
import type { Log } from '../log.server.ts';
import type { Mailer, OutgoingMail } from './mailer.server.ts';
import { NO_MAIL_SERVER } from './no-mail-server.ts';

export interface SendEmailsDeps {
  db: Db;
  /** Null: no mail server is set up. */
  mailer: Mailer | null;
  clock: () => Date;
  log: Log;
}

export const SEND_EVERY_MS = 5_000;
/** Sent at the same time, each over a connection of its own. */
const AT_ONCE = 5;
/** Longer than any attempt lasts. A worker that dies under way leaves its mails to another after that. */
const LEASE_MS = 5 * 60_000;
const MINUTE_MS = 60_000;
/** After the first attempt, the second, …; then a mail has failed. */
const RETRY_AFTER_MS = [1, 10, 60, 360].map((minutes) => minutes * MINUTE_MS);
const MAX_ERROR_LENGTH = 500;
/**
 * Whoever got a mail has it, and one that failed is not sent any more; here it would be a link to
 * somebody's quote that is left lying about.
 */
const NO_CONTENT = { text: '', html: '' };

type ClaimedEmail = OutgoingMail & { attempt: number };

/**
 * Sends what is due. A mail is claimed before it is sent, so that of several workers one sends it; what
 * a mail server does not take is tried again after 1 min, 10 min, 1 h and 6 h. Without a mail server
 * mails fail at once, and are kept with that reason: to be sent months later would be worse.
 */
export async function sendEmails(deps: SendEmailsDeps): Promise<void> {
  const { mailer } = deps;
  if (mailer === null) return failAll(deps);
  for (;;) {
    const claimed = await claim(deps);
    await Promise.all(claimed.map((email) => sendOne({ ...deps, mailer }, email)));
    if (claimed.length < AT_ONCE) return;
  }
}

async function claim({ db, clock }: SendEmailsDeps): Promise<ClaimedEmail[]> {
  const now = clock();
  const leased = new Date(now.getTime() + LEASE_MS);
  return db.$queryRaw<ClaimedEmail[]>`
    UPDATE emails SET attempt_count = attempt_count + 1, next_attempt_at = ${leased}::timestamptz
     WHERE id IN (
       SELECT id FROM emails
        WHERE status = 'pending' AND next_attempt_at <= ${now}::timestamptz
        ORDER BY next_attempt_at LIMIT ${AT_ONCE} FOR UPDATE SKIP LOCKED)
    RETURNING id, "to", subject, text, html, reply_to AS "replyTo", attempt_count AS attempt`;
}

async function failAll({ db, clock, log }: SendEmailsDeps): Promise<void> {
  const { count } = await db.email.updateMany({
    where: { status: 'pending', nextAttemptAt: { lte: clock() } },
    data: { status: 'failed', error: NO_MAIL_SERVER, ...NO_CONTENT },
  });
  if (count > 0) log.warn({ count }, 'mails not sent: SMTP_URL is not set');
}

async function sendOne(
  { db, mailer, clock, log }: SendEmailsDeps & { mailer: Mailer },
  email: ClaimedEmail,
): Promise<void> {
  const { id, attempt } = email;
  // Claimed again meanwhile, it is another worker's.
  const mine = { id, status: 'pending' as const, attemptCount: attempt };
  try {
    await mailer.send(email);
  } catch (error) {
    await db.email.updateMany({ where: mine, data: afterFailure(attempt, error, clock()) });
    // What a mail server says may name the reader; it is in the table.
    log.warn({ email_id: id, attempt, code: codeOf(error) }, 'mail not sent');
    return;
  }
  const sent = { status: 'sent' as const, sentAt: clock(), error: null, ...NO_CONTENT };
  await db.email.updateMany({ where: mine, data: sent });
  log.info({ email_id: id, attempt }, 'mail sent');
}

function afterFailure(attempt: number, failure: unknown, now: Date) {
  const error = (failure instanceof Error ? failure.message : String(failure)).slice(
    0,
    MAX_ERROR_LENGTH,
  );
  const delayMs = RETRY_AFTER_MS[attempt - 1];
  if (delayMs === undefined) return { status: 'failed' as const, error, ...NO_CONTENT };
  return { nextAttemptAt: new Date(now.getTime() + delayMs), error };
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}
