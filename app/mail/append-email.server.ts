import type { Transaction } from '../db.server.ts';
import { newId } from '../ids.ts';
import type { ComposedMail } from './compose-mail.ts';

export interface NewEmail extends ComposedMail {
  shopId: number;
  /** One address, without a name. */
  to: string;
  at: Date;
  /** The quote it is about, if it is about one. */
  quoteId?: string;
  /** Where an answer to it goes, if not to the sender. */
  replyTo?: string | null;
}

/**
 * Puts a mail on its way in the transaction of the change it tells of: both are committed or neither
 * is. A worker sends it within seconds. Answers its id.
 */
export async function appendEmail(tx: Transaction, email: NewEmail): Promise<string> {
  const { shopId, to, subject, text, html, at, quoteId, replyTo } = email;
  const id = newId('email');
  await tx.email.createMany({
    data: {
      id,
      shopId,
      quoteId,
      to,
      replyTo,
      subject,
      text,
      html,
      createdAt: at,
      nextAttemptAt: at,
    },
  });
  return id;
}
