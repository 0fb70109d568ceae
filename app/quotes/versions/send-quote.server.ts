import type { SealingKey } from '../../encryption.server.ts';
import type { StepDeps, StepOn } from '../steps/step.ts';
import type { StepRefusal, TakenStep } from '../steps/step-outcome.ts';
import { takeStep } from '../steps/take-step.server.ts';
import { linkingShop, linkUrl, newLink } from './customer-link.server.ts';
import { mailVersion } from './mail-version.server.ts';
import { makeVersion } from './make-version.server.ts';
import {
  expiryErrors,
  letterErrors,
  lineErrors,
  readLetter,
  type SendRequest,
} from './send-request.ts';
import { sentEvent } from './sent-event.ts';
import { sentSince } from './sent-since.server.ts';

export type SendDeps = StepDeps & { encryptionKeys: SealingKey[] };

/**
 * Keeps the quote as its next version and mails each recipient a private link to it, which can be
 * answered until `expiresAt`. Links of earlier versions go on leading somewhere, but cannot be
 * answered any more. With `on.read` a page from before the last sending is refused as `changed`.
 * Errors are at `recipients`, `message`, `expiresAt`, `lines` and `lines[i]`.
 */
export async function sendQuote(
  deps: SendDeps,
  on: StepOn,
  request: SendRequest,
): Promise<TakenStep | StepRefusal> {
  const letter = readLetter(request);
  const { expiresAt } = request;
  return takeStep(deps, on, 'send', async (taking) => {
    const { tx, quote, now, actor, shop } = taking;
    const sent = await sentSince(taking, on.read);
    if (sent) return sent;
    const errors = [
      ...letterErrors(letter),
      ...expiryErrors(expiresAt, now),
      ...lineErrors(quote.lineItems, quote.currency),
    ];
    if (errors.length > 0) return { ok: false, reason: 'invalid', errors };

    const { secret, ...link } = newLink(deps.encryptionKeys);
    const { recipients } = letter;
    const sending = { sentAt: now, sentBy: actor.name, recipients, expiresAt, ...link };
    const { version, snapshot, data } = await makeVersion(taking, sending);
    const made = {
      number: version.number,
      expiresAt,
      snapshot,
      customerUrl: linkUrl(await linkingShop(tx, shop.id), secret),
    };
    await mailVersion(taking, made, letter);
    return {
      ok: true,
      data: { ...data, expiresAt, total: snapshot.total },
      events: [sentEvent({ ...made, recipients })],
    };
  });
}
