/** Ids of the parts of the settings' pages that an address can lead to. */
export const PARTS = {
  stages: 'stages',
  byItself: 'by-itself',
  numbers: 'numbers',
  numberPrefix: 'number-prefix',
  nextNumber: 'next-number',
  sent: 'what-is-sent',
  expiry: 'expiry',
  terms: 'terms',
  retention: 'retention',
  /** The whole of any page. */
  page: 'page',
} as const;
