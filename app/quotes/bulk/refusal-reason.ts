import type { StepRefusal } from '../steps/step-outcome.ts';

/** Why a quote of many was left as it was, in words. */
export function refusalReason(refusal: StepRefusal, isDeleted: boolean): string {
  switch (refusal.reason) {
    case 'not_found':
      return isDeleted ? 'It was deleted meanwhile.' : 'There is no such quote.';
    case 'wrong_status':
      return `This cannot be done while it is ${refusal.status}.`;
    case 'changed':
      return 'Somebody changed it meanwhile.';
    case 'invalid':
      return refusal.errors.map(({ message }) => message).join(' ');
  }
}

/** Of a quote at which something failed that nobody expected. */
export const UNEXPECTED = 'Something went wrong. Try it again on the quote’s own page.';
