import { Prisma } from '@prisma/client';

/**
 * Whether a row `d` of deliveries has anything to gain from being sent again: it is settled, or its
 * next retry lies ahead. What is due already is about to be sent, or is being sent right now.
 */
export const RESENDABLE = Prisma.sql`(d.status <> 'pending' OR d.next_attempt_at > now())`;

/**
 * What sending a row `d` again changes. A settled delivery gets its whole retry schedule once more, on
 * top of the attempts it had; one that waits for a retry has that retry at once and goes on from there.
 */
export const SENT_AGAIN = Prisma.sql`
  status = 'pending',
  next_attempt_at = now(),
  attempts_before = CASE WHEN d.status = 'pending' THEN d.attempts_before ELSE d.attempt_count END,
  completed_at = NULL`;
