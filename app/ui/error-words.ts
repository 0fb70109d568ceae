/** What a person is told when a page cannot be shown, and what they can do. */
export interface ErrorWords {
  title: string;
  advice: string;
  /** Whether asking for the same page again may help. */
  retry: boolean;
}

const NOT_FOUND: ErrorWords = {
  title: 'This page does not exist',
  advice: 'It may have been removed, or the address is not complete.',
  retry: false,
};

const SIGNED_OUT: ErrorWords = {
  title: 'Shopify needs to confirm that it is you',
  advice: 'Open the app again from your Shopify admin. Nothing was lost.',
  retry: true,
};

const REFUSED: ErrorWords = {
  title: 'This could not be done',
  advice: 'Go back, check what you entered and try again.',
  retry: false,
};

const BROKEN: ErrorWords = {
  title: 'Something went wrong on our side',
  advice:
    'Your quotes and deliveries are safe. Try again in a moment; if it keeps happening, contact support.',
  retry: true,
};

/** Words for an HTTP status; without one, the failure was a bug or the network. */
export function errorWords(status: number | undefined): ErrorWords {
  if (status === 404) return NOT_FOUND;
  if (status === 401 || status === 403) return SIGNED_OUT;
  if (status !== undefined && status >= 400 && status < 500) return REFUSED;
  return BROKEN;
}
