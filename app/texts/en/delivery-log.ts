/** What was sent to endpoints, attempt by attempt. */
export const deliveryLog = {
  title: 'Delivery log',
  subtitle: 'Every attempt to reach one of your endpoints. Times are in your own time zone.',
  sendAgain: 'Send these again…',
  exportCsv: 'Export CSV',
  viewAll: 'View full log',
  repeated:
    'A failed attempt is repeated after 1, 4 and 16 seconds. Times are in your own time zone.',
  repeatedLonger:
    'A failed attempt is repeated after 1, 4 and 16 seconds, and then ever more slowly for over three days. Times are in your own time zone.',
  deliveries: 'Deliveries',
  pages: 'Pages of the log',
  newer: 'Newer deliveries',
  older: 'Older deliveries',
  live: 'Live',
  notLive: 'Not live',
  liveSays: 'New attempts show up here by themselves.',
  notLiveSays: 'No connection. Trying again.',

  nothing: {
    here: 'Nothing was sent yet. Send a test event to see how it shows up here.',
    title: 'Nothing was sent yet',
    says: 'Every event that is sent to one of your endpoints shows up here, with each attempt and what the endpoint answered. Send a test event from an endpoint’s page to see one.',
    endpoints: 'View endpoints',
    noMatch: 'No deliveries match',
    noMatchSays:
      'Nothing in the log fits these filters. Search takes a quote’s number, or the whole ID of an event or a delivery.',
    clear: 'Clear filters',
  },

  /** Of the page's address. */
  parts: {
    endpoint: 'Endpoint',
    event: 'Event',
    status: 'Status',
    date: 'Date',
    search: 'Search',
    page: 'Page',
  },
  filters: {
    search: 'Search by quote number or ID',
    endpoint: 'Endpoint',
    event: 'Event',
    status: 'Status',
    date: 'Date',
    removedEndpoint: '{{endpoint}} (removed)',
    isEndpoint: 'Endpoint: {{endpoint}}',
    isEvent: 'Event: {{event}}',
    isStatus: 'Status: {{status}}',
    from: 'From',
    until: 'Until',
    dayIncluded: 'That day included.',
    fromDay: 'From {{day}}',
    untilDay: 'Until {{day}}',
    days: '{{first}} to {{last}}',
  },
  /** Named as their badges are, where those say enough. */
  statuses: {
    pending: 'Pending retry',
    pendingSays: 'Or waiting for its first attempt.',
    pausedSays: 'Waiting until its endpoint is resumed.',
    cancelledSays: 'Its endpoint was removed.',
    undelivered: 'Not delivered',
    undeliveredSays: 'Never arrived: failed, pending or paused.',
  },

  /** What came of an attempt, in few words; `time` is how long it took. */
  outcome: {
    answered: '{{status}} in {{time}}',
    noAnswer: 'No answer after {{time}}',
    none: 'No attempt yet',
    ofAttempt: '{{outcome}}, attempt {{attempt}}',
    milliseconds: '{{ms}} ms',
    seconds: '{{seconds, number(minimumFractionDigits: 1; maximumFractionDigits: 1)}} s',
  },
  gone: 'This delivery is no longer in the log.',
  sentOnceResumed: 'It is sent once its endpoint is resumed.',
  nextAttempt: 'Next attempt: <time/>',
  deliveryId: 'Delivery ID',
  eventId: 'Event ID',
  /** The same after “copy”. */
  theDeliveryId: 'the delivery ID',
  theEventId: 'the event ID',
  attempt: 'Attempt {{attempt}}: {{outcome}}',
  addressOf: 'Address of attempt {{attempt}}',
  answer: 'What it answered',
  answerTo: 'Answer to attempt {{attempt}}',
  headers: {
    show: 'Show request headers',
    hide: 'Hide request headers',
    showOf: 'Show request headers of attempt {{attempt}}',
    hideOf: 'Hide request headers of attempt {{attempt}}',
    of: 'Request headers of attempt {{attempt}}',
  },
  body: {
    show: 'Show request body',
    hide: 'Hide request body',
    label: 'Request body',
    /** After “copy”. */
    theBody: 'the request body',
  },

  hints: {
    signature:
      'Your server refused the signature. Check that it uses this endpoint’s secret, and that it computes the HMAC from the raw request body, before any JSON is parsed.',
    wrongAddress:
      'Your server does not know this address. Check its path, and that it takes POST requests.',
    gone: 'With 410 your server says that it wants no more events, so this endpoint was disabled.',
    busy: 'Your server asks for fewer requests. The delivery is tried again later.',
    broken:
      'Your server failed while it handled the request. Look for the error in its own logs: your code may have thrown an exception.',
    slow: 'Answer first, with any status from 200 to 299, and do the work afterwards in the background.',
  },

  retention: {
    label: 'Keep the log for',
    days: '{{days, number}} days',
    says: 'Older deliveries are deleted within the hour, all but those still on their way. The history of your quotes is kept.',
  },
} as const;
