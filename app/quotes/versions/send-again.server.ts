import { message } from '../../texts/message.ts';
import type { StepOn } from '../steps/step.ts';
import type { StepRefusal, TakenStep } from '../steps/step-outcome.ts';
import { takeStep } from '../steps/take-step.server.ts';
import { customerLink, linkingShop } from './customer-link.server.ts';
import { mailVersion } from './mail-version.server.ts';
import { letterErrors, readLetter, type Letter } from './send-request.ts';
import type { SendDeps } from './send-quote.server.ts';
import { sentEvent } from './sent-event.ts';
import { sentSince } from './sent-since.server.ts';
import { snapshotSchema } from './snapshot.ts';

const NO_LINK = message('refusals.sending.noLink');
const EXPIRED = message('refusals.sending.expired');

/**
 * Mails the last version that was sent once more: the same link, as long as it was not revoked and can
 * be answered still. Whoever gets it for the first time is a recipient from then on. `quote.sent` tells
 * of it, with the same version. Errors are at `recipients` and `message`, or at nothing.
 */
export async function sendAgain(
  deps: SendDeps,
  on: StepOn,
  again: Letter,
): Promise<TakenStep | StepRefusal> {
  const letter = readLetter(again);
  return takeStep(deps, on, 'organize', async (taking) => {
    const { tx, shop, quote, now } = taking;
    if (quote.status !== 'sent') {
      return { ok: false, reason: 'wrong_status', status: quote.status };
    }
    const sent = await sentSince(taking, on.read);
    if (sent) return sent;
    const errors = letterErrors(letter);
    const version = await tx.quoteVersion.findFirst({
      where: { shopId: shop.id, quoteId: quote.id, sentAt: { not: null } },
      orderBy: { number: 'desc' },
    });
    const linking = await linkingShop(tx, shop.id);
    const customerUrl = version && customerLink(version, deps.encryptionKeys, linking);
    if (!version || customerUrl === null) errors.push({ field: null, message: NO_LINK });
    else if (version.expiresAt && version.expiresAt <= now) {
      errors.push({ field: null, message: EXPIRED });
    }
    if (errors.length > 0 || !version || !customerUrl) {
      return { ok: false, reason: 'invalid', errors };
    }

    const { number, expiresAt } = version;
    const { recipients } = letter;
    const made = {
      number,
      expiresAt,
      snapshot: snapshotSchema.parse(version.snapshot),
      customerUrl,
    };
    await tx.quoteVersion.update({
      where: { id: version.id },
      data: { recipients: [...new Set([...version.recipients, ...recipients])] },
    });
    await mailVersion(taking, made, letter);
    return { ok: true, events: [sentEvent({ ...made, recipients })] };
  });
}
