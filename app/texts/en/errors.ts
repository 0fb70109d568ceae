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
  broken: {
    title: 'Something went wrong on our side',
    advice:
      'Your quotes and deliveries are safe. Try again in a moment; if it keeps happening, contact support.',
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
