/** Deliveries sent again. `shown` is a count as it is written, such as “10,000+”. */
export const replays = {
  title: 'Sent again',
  /** Which ones; these stand in one line, with commas between. */
  which: {
    everything: 'Everything',
    succeeded: 'What has arrived',
    failed: 'What failed',
    pending: 'What waits for a retry',
    paused: 'What waits',
    cancelled: 'What was cancelled',
    undelivered: 'What did not arrive',
  },
  search: '“{{search}}”',
  to: 'to {{endpoint}}',
  states: {
    running: 'Sending',
    stopped: 'Stopped',
    lastOnes: 'Last ones on their way',
    done: 'Done',
  },
  stop: 'Stop',
  resume: 'Resume',
  started: 'Started: <time/>',
  eventsFrom: 'Events from <time/>',
  eventsBefore: 'Events before <time/>',
  progress: '{{done, number}} of {{all, number}} sent again',
  progressFew:
    '{{done, number}} of {{all, number}} sent again; the rest needed it no more or could not be sent',
  /** What came of those, with commas between. */
  arrived_one: '{{shown}} arrived',
  arrived_other: '{{shown}} arrived',
  onTheWay_one: '{{shown}} on its way',
  onTheWay_other: '{{shown}} on their way',
  failedAgain_one: '{{shown}} failed again',
  failedAgain_other: '{{shown}} failed again',
  waits: {
    paused: '<endpoint/> is paused; the rest for it is sent when you resume it.',
    failing: '<endpoint/> fails at present; the rest for it is sent when it answers again.',
    disabled: '<endpoint/> was disabled on the way; enable it and resume to send the rest.',
  },
  refusals: {
    nothingToSend: 'There is nothing left to send.',
    tooMany: '{{max, number}} are being sent already. Stop one, or wait until one is done.',
  },

  dialog: {
    title: 'Send these again?',
    action_one: 'Send {{shown}} again',
    action_other: 'Send {{shown}} again',
    alsoDelivered: 'Also send again what has arrived',
    alsoDeliveredSays: 'Your systems get those a second time, under the same event IDs.',
    nothing: 'There is nothing to send: whatever this matches has arrived or is about to leave.',
    sent: 'The same events are sent again, oldest first:',
    some: '<count/> to <endpoint/>',
    someLater: '<count/> to <endpoint/>, when you resume it',
    turnedOff_one: 'Nothing is sent to <endpoints/>: enable it first.',
    turnedOff_other: 'Nothing is sent to <endpoints/>: enable them first.',
  },
  offer: {
    title_one: 'One event did not reach this endpoint',
    title_other: '{{shown}} events did not reach this endpoint',
    why_one: 'Every attempt at it failed, or it happened while this endpoint was disabled.',
    why_other: 'Every attempt at them failed, or they happened while this endpoint was disabled.',
    see_one: 'See it',
    see_other: 'See which',
    send: 'Send what was missed ({{shown}})',
  },

  one: {
    send: 'Send again',
    sendNow: 'Send now',
    /** `event` is its type, as machines know it. */
    sendEvent: 'Send again: {{event}}',
    sendEventNow: 'Send now: {{event}}',
    sent: 'It is being sent again.',
    waits: 'It is sent when you resume the endpoint.',
    notFound: 'This delivery is no longer there.',
    removed: 'Its endpoint was removed, so there is nowhere to send it.',
    disabled: 'Its endpoint is disabled. Enable it, then send this again.',
  },
} as const;
