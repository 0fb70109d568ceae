/** Customers who asked for what is stored of them. */
export const dataRequests = {
  subtitle:
    'Customers who asked for what is stored of them. Send them the file that you download here.',
  none: 'No customer has asked for their data',
  noneSays:
    'When you request a customer’s data in Shopify, what Quotewire has of them is ready to be downloaded here.',
  pages: 'Pages of data requests',
  newest: 'Newest',
  older: 'Older',
  erased: 'Erased customer',
  unnamed: 'A customer',
  downloaded: 'Downloaded',
  toBeAnswered: 'To be answered',
  request: 'Request <number/> · <time/>',
  downloadedFirst: 'Downloaded first: <time/>',
  download: 'Download',
  downloadFor: 'Download the data for request {{number}}',
  failed: 'The file could not be downloaded. Try again.',
} as const;
