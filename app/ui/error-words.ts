import type { PlainTextKey } from '../texts/catalogue.ts';

/** What a person is told when a page cannot be shown, and what they can do. */
export interface ErrorWords {
  title: PlainTextKey;
  advice: PlainTextKey;
  /** Whether asking for the same page again may help. */
  retry: boolean;
}

/** In place of an HTTP status: nobody answered. */
export const UNANSWERED = 'unanswered';

export type PageFailure = number | typeof UNANSWERED | undefined;

const NO_ANSWER: ErrorWords = {
  title: 'errors.unanswered.title',
  advice: 'errors.unanswered.advice',
  retry: true,
};

const NOT_FOUND: ErrorWords = {
  title: 'errors.notFound.title',
  advice: 'errors.notFound.advice',
  retry: false,
};

const SIGNED_OUT: ErrorWords = {
  title: 'errors.signedOut.title',
  advice: 'errors.signedOut.advice',
  retry: true,
};

const REFUSED: ErrorWords = {
  title: 'errors.refused.title',
  advice: 'errors.refused.advice',
  retry: false,
};

const BROKEN: ErrorWords = {
  title: 'errors.broken.title',
  advice: 'errors.broken.advice',
  retry: true,
};

/** Words for an HTTP status; without one, the failure was a bug. */
export function errorWords(status: PageFailure): ErrorWords {
  if (status === UNANSWERED) return NO_ANSWER;
  if (status === 404) return NOT_FOUND;
  if (status === 401 || status === 403) return SIGNED_OUT;
  if (status !== undefined && status >= 400 && status < 500) return REFUSED;
  return BROKEN;
}
