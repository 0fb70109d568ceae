import { message } from '../../texts/message.ts';
import { cleanLine } from '../clean-text.ts';
import { isEmailAddress } from '../email-address.ts';
import { invalid } from './invalid.ts';
import type { StepRefusal, TakenStep } from './step-outcome.ts';
import type { StepDeps, StepOn } from './step.ts';
import { takeStep } from './take-step.server.ts';

/** Beside the customer's own. */
export const MAX_EMAILS = 10;

/**
 * Adds somebody who gets what the customer is sent. An address that gets it already stays as it is. To
 * be undone by `removeEmail`.
 */
export async function addEmail(
  deps: StepDeps,
  on: StepOn,
  text: string,
): Promise<TakenStep | StepRefusal> {
  const email = cleanLine(text);
  return takeStep(deps, on, 'organize', async ({ quote, actor }) => {
    if (!isEmailAddress(email)) {
      return invalid('email', message('refusals.enterEmail'));
    }
    const known = [quote.customerEmail, ...quote.emails];
    if (known.some((each) => each.toLowerCase() === email.toLowerCase())) {
      return { ok: true, events: [] };
    }
    if (quote.emails.length >= MAX_EMAILS) {
      return invalid('email', message('refusals.mostEmails', { max: MAX_EMAILS }));
    }
    return {
      ok: true,
      data: { emails: [...quote.emails, email] },
      events: [{ type: 'quote.email_added', data: { email, added_by: actor.name } }],
    };
  });
}
