/** In place of a page that cannot be shown. */
export const errors = {
  notFound: {
    title: 'This page does not exist',
    advice: 'It may have been removed, or the address is not complete.',
  },
  signedOut: {
    title: 'Shopify needs to confirm that it is you',
    advice: 'Open the app again from your Shopify admin. Nothing was lost.',
  },
  refused: {
    title: 'This could not be done',
    advice: 'Go back, check what you entered and try again.',
  },
  unanswered: {
    title: 'There was no answer',
    advice: 'Your connection seems to be gone. Check it, then try again: this page is shown then.',
  },
  broken: {
    title: 'Something went wrong on our side',
    advice:
      'Your quotes and deliveries are safe. Try again in a moment; if it keeps happening, contact support.',
  },
  /** Of what was typed and could not be saved, or asked for; it stays where it is. */
  notSent: {
    noAnswer:
      'There was no answer. Check your connection, then try again: what you entered is still here.',
    signedOut:
      'Shopify needs to confirm that it is you. Log in to your Shopify admin in another tab, then try again here: what you entered is still here.',
    gone: 'This is not there any more: somebody removed it meanwhile. What you entered is still here, to be copied.',
    refused: 'This could not be taken. What you entered is still here: check it and try again.',
    broken:
      'Something went wrong on our side. What you entered is still here: try again in a moment.',
  },
  /** Of a button: nothing was typed. */
  notDone: {
    noAnswer: 'There was no answer. Check your connection, then try again.',
    signedOut:
      'Shopify needs to confirm that it is you. Log in to your Shopify admin in another tab, then try again here.',
    gone: 'This is not there any more: somebody removed it meanwhile.',
    refused: 'This could not be done. Load the page again, then try again.',
    broken: 'Something went wrong on our side. Try again in a moment.',
  },
  /** Of a page that somebody wanted to go to. */
  notOpened: {
    title: 'There was no answer, so you are still on this page',
    advice: 'Check your connection, then try again: what you entered is still here.',
  },
  deletedQuote: {
    title: '{{name}} was deleted',
    by: '<person/> deleted this quote: <time/>.',
    advice:
      'It is in no list any more, and the customer’s link shows nothing. Draft orders and orders that were made of it are still in Shopify.',
  },
  tryAgain: 'Try again',
  goHome: 'Go to Home',
  outside: {
    title: 'Quotewire works inside your Shopify admin',
    advice:
      'Open Shopify, go to Apps and choose Quotewire. To install it, start from its page in the Shopify App Store.',
    wrongShop: 'The shop in this address is not a Shopify shop.',
  },
} as const;
