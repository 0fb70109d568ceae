import { message, type Message } from '../../texts/message.ts';
import type { StepRefusal } from '../steps/step-outcome.ts';

/** Why a quote of many was left as it was. */
export function refusalReason(refusal: StepRefusal, isDeleted: boolean): Message {
  switch (refusal.reason) {
    case 'not_found':
      return message(isDeleted ? 'refusals.bulk.deleted' : 'refusals.bulk.noSuch');
    case 'wrong_status': {
      const status = message(`statuses.quote.${refusal.status}`);
      return message('refusals.bulk.status', { status });
    }
    case 'changed':
      return message('refusals.bulk.changed');
    case 'invalid':
      // What is done with many is refused for one thing at a time.
      return refusal.errors[0]?.message ?? UNEXPECTED;
  }
}

/** Of a quote at which something failed that nobody expected. */
export const UNEXPECTED = message('refusals.bulk.unexpected');
