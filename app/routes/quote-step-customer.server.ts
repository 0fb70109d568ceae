import { z } from 'zod';
import { removeQuote } from '../quotes/steps/remove.server.ts';
import { renewQuote } from '../quotes/steps/renew.server.ts';
import { answerForCustomer } from '../quotes/versions/answer-for-customer.server.ts';
import { revokeLink } from '../quotes/versions/revoke-link.server.ts';
import { sendAgain } from '../quotes/versions/send-again.server.ts';
import { sendQuote } from '../quotes/versions/send-quote.server.ts';
import { handler, one } from './quote-step-handler.server.ts';

/** Addresses as people write several into one field. */
const addresses = one.transform((text) => text.split(/[\s,;]+/).filter((part) => part !== ''));
const letter = z.object({ recipients: addresses, message: one });
const nothing = z.object({});

/** What passes between the team and the customer, and the quote's own end. */
export const CUSTOMER_STEPS = {
  send: handler(
    // One that is no date is told so at its field.
    letter.extend({ expiresAt: one.transform((text) => new Date(text)) }),
    ({ deps, on }, request) => sendQuote(deps, on, request),
  ),
  'send-again': handler(letter, ({ deps, on }, again) => sendAgain(deps, on, again)),
  revoke: handler(nothing, ({ deps, on }) => revokeLink(deps, on)),
  approve: handler(nothing, ({ deps, on }) =>
    answerForCustomer(deps, on, { answer: 'approved', reason: null }),
  ),
  reject: handler(z.object({ reason: one }), ({ deps, on }, { reason }) =>
    answerForCustomer(deps, on, { answer: 'rejected', reason }),
  ),
  renew: handler(nothing, ({ deps, on }) => renewQuote(deps, on)),
  remove: handler(nothing, ({ deps, on }) => removeQuote(deps, on)),
};
