import type { DisabledReason } from '@prisma/client';
import type { Db, Transaction } from '../db.server.ts';
import { appendEmail } from '../mail/append-email.server.ts';
import { loadTexts } from '../texts/load-texts.ts';
import { chooseLocale } from '../texts/locale.ts';
import { UTC } from '../time-zone.ts';
import { disabledMail } from './disabled-mail.ts';
import { endpointLink } from './endpoint-link.ts';
import { giveUp } from './give-up.server.ts';
import { lastErrors } from './health/last-errors.server.ts';

export interface DisableEndpointDeps {
  db: Db;
  clock: () => Date;
  /** So many days of nothing but failures turn an endpoint off. */
  failingDays: number;
  /** The app's, for the link in the mail. */
  apiKey: string;
}

interface Target {
  shopId: number;
  endpointId: string;
  /** The address that failed: an endpoint that was given another one meanwhile stays on. */
  url: string;
}

/** The mail tells no larger number. */
const MOST_COUNTED = 10_000;
const DAY_S = 24 * 60 * 60;

/**
 * Turns an endpoint off by itself, because it answered 410 (`gone`) or has had nothing but failures for
 * too long (`failing`, which the database is asked about again). What is on its way to it fails: it
 * would never be sent, and a failed delivery is one that people see and can send again. The merchant is
 * written to, once. Does nothing to an endpoint that is off already, was removed or has recovered.
 */
export async function disableEndpoint(
  deps: DisableEndpointDeps,
  target: Target,
  reason: DisabledReason,
): Promise<void> {
  const turnedOff = await deps.db.$transaction(async (tx) => {
    const disabled = await turnOff(tx, deps, { ...target, reason });
    if (!disabled) return false;
    const givenUp = await countPending(tx, target);
    await tell(tx, deps, { ...disabled, ...target, reason, givenUp });
    return true;
  });
  // Whoever dies in the middle of this leaves the rest to the sweep.
  if (turnedOff) await giveUp(deps.db, target.shopId, target.endpointId);
}

interface Disabled {
  name: string;
  failingSince: Date | null;
  shopDomain: string;
  contactEmail: string | null;
  locale: string | null;
  timeZone: string | null;
}

/** The run of failures is judged by the database's clock, which it was written with. */
async function turnOff(
  tx: Transaction,
  { clock, failingDays }: DisableEndpointDeps,
  { shopId, endpointId, url, reason }: Target & { reason: DisabledReason },
): Promise<Disabled | undefined> {
  const [disabled] = await tx.$queryRaw<Disabled[]>`
    UPDATE endpoints e
       SET status = 'disabled', disabled_at = ${clock()}::timestamptz,
           disabled_reason = ${reason}::disabled_reason, updated_at = now()
      FROM shops s LEFT JOIN lanes l ON l.endpoint_id = ${endpointId} AND l.shop_id = s.id
     WHERE s.id = ${shopId}
       AND e.id = ${endpointId} AND e.shop_id = s.id AND e.url = ${url}
       AND e.removed_at IS NULL AND e.status <> 'disabled'
       AND (${reason} = 'gone'
            OR l.failing_since <= now() - make_interval(secs => ${failingDays * DAY_S}::float8))
    RETURNING e.name, l.failing_since AS "failingSince", s.domain AS "shopDomain",
              s.contact_email AS "contactEmail", s.locale, s.time_zone AS "timeZone"`;
  return disabled;
}

async function countPending(tx: Transaction, { shopId, endpointId }: Target): Promise<number> {
  return tx.delivery.count({
    where: { shopId, endpointId, status: 'pending' },
    take: MOST_COUNTED,
  });
}

async function tell(
  tx: Transaction,
  { clock, apiKey }: DisableEndpointDeps,
  what: Disabled & Target & { reason: DisabledReason; givenUp: number },
): Promise<void> {
  const { shopId, endpointId, shopDomain, contactEmail, locale, timeZone } = what;
  if (contactEmail === null) return;
  const [last] = await lastErrors(tx, shopId, [endpointId]);
  const facts = {
    ...what,
    endpointName: what.name,
    lastError: last?.error ?? null,
    link: endpointLink(shopDomain, { apiKey, endpointId }),
  };
  const texts = await loadTexts(chooseLocale([locale ?? '']));
  const mail = disabledMail(facts, { texts, timeZone: timeZone ?? UTC });
  await appendEmail(tx, { shopId, to: contactEmail, at: clock(), ...mail });
}
