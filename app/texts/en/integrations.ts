/** Endpoints: the list of them, the page of one, and its test. */
export const integrations = {
  addEndpoint: 'Add endpoint',
  /** `shown` is the count as it is written, such as “10,000+”. */
  notDeliveredMany: 'Not delivered ({{shown}})',
  viewAllLogs: 'View all logs',
  howMany: '{{there, number}} of {{max, number}} endpoints.',
  full: '{{max, number}} of {{max, number}} endpoints. Remove one to add another.',
  viewLogs: 'View logs',
  viewLogsOf: 'View logs of {{endpoint}}',
  manage: 'Manage',
  manageEndpoint: 'Manage {{endpoint}}',
  allEvents: 'All events',
  nothingSent: 'Nothing was sent to it yet.',
  lastDelivery: 'Last delivery: <time/>',
  lastDeliveryAnswered: 'Last delivery: <time/>, answered {{status}}',
  none: {
    title: 'Tell your other systems about quotes',
    says: 'Add the HTTPS address of your CRM, ERP or automation tool. Every quote event is sent there within seconds, signed so that your system knows it is genuine, and tried again when your system is not available.',
  },
  removed: {
    title: 'Removed endpoints',
    at: 'Removed: <time/>',
    logOf: 'Delivery log of {{endpoint}}',
  },
  editEndpoint: 'Edit {{endpoint}}',
  added: '{{endpoint}} was added',
  pause: 'Pause',
  banners: {
    removed: 'Removed: <time/>. Nothing more is sent to this endpoint; its log is kept.',
    paused: 'This endpoint is paused',
    pausedSays: 'Events wait for it and are sent as soon as you resume it.',
    resume: 'Resume',
    disabled: 'This endpoint was disabled',
  },
  /** What of an endpoint cannot be read any more. */
  unreadable: {
    title: 'Nothing can be sent to this endpoint',
    typeAgain: 'Type the headers again',
    secret:
      'Its secret cannot be read any more. Regenerate the secret on this page and give your server the new one.',
    headers: 'Its custom headers cannot be read any more. Type them again.',
    why: 'The key is missing that they were encrypted with: once whoever runs this app brings it back, everything works again as it did. Until then what is to be sent fails, and can be sent again afterwards.',
  },
  /** Of an endpoint. */
  parts: {
    address: 'Address',
    format: 'Format',
    events: 'Events',
    rateLimit: 'Rate limit',
    headers: 'Custom headers',
  },
  card: {
    /** The same after “copy”. */
    theAddress: 'the address',
    retries: 'Retries',
    extended: 'Extended, over three days',
    standard: 'Standard, three times',
    atMost: 'At most {{limit, number}} a minute',
    added: 'Added',
  },
  removal: {
    heading: 'Remove',
    says: 'Then nothing more is sent to it. Its delivery log is kept.',
    action: 'Remove endpoint',
    title: 'Remove this endpoint?',
    leaves:
      '<endpoint/> gets no more events, and what is still on its way to it is given up. This cannot be undone.',
    logKept: 'Its delivery log is kept, under Removed endpoints.',
  },

  test: {
    heading: 'Test',
    send: 'Send test event',
    sends: {
      native: 'Sends quote.test with a made-up quote.',
      salesbyte: 'Sends a made-up quote that was checked out, as SalesByte would.',
      superoffice: 'Sends SuperOffice’s own test event, marked with the header X-Hook-Test.',
      b2b_ninja: 'Sends a made-up quote with the trigger Quote - Created, as B2B Ninja would.',
    },
    goesHere:
      'It goes to this endpoint, whatever events it subscribes to. No real quote is touched.',
    arrived: 'The test arrived: {{outcome}}',
    arrivedSays: 'Your endpoint answered and has the event {{event}}.',
    failed: 'The test failed: {{outcome}}',
    triedAgain:
      'Attempt {{attempt, number}} failed; it is being tried again. This result updates by itself.',
  },
} as const;
