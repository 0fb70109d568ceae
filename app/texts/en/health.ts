/** How endpoints did lately. */
export const health = {
  title: 'Health',
  periods: { hour: 'Hour', day: 'Day', week: 'Week' },
  /** The same for those who do not see what the switch is about. */
  over: {
    hour: 'Health over the last hour',
    day: 'Health over the last day',
    week: 'Health over the last week',
  },
  nothingSent: {
    hour: 'Nothing was sent to this endpoint in the last hour.',
    day: 'Nothing was sent to this endpoint in the last day.',
    week: 'Nothing was sent to this endpoint in the last week.',
  },
  successRate: 'Success rate',
  attempts: 'Attempts',
  medianResponse: 'Median response',
  responseTime: 'Response time',
  succeeded: 'Succeeded',
  failed: 'Failed',
  median: 'Median',
  p95: '95th percentile',
  chart: '{{title}}; the table below has the figures.',
  table: 'Figures as a table',
  from: 'From',
  lastError: 'Last error',
  /** Figures as they are written. */
  rate: '{{rate, number(style: percent; maximumFractionDigits: 1)}}',
  whole: '{{number, number}}',
  milliseconds: '{{ms, number}} ms',
  seconds: '{{seconds, number(maximumFractionDigits: 1)}} s',

  lastDay_one: 'Last 24 hours: {{rate}} of {{count, number}} attempt succeeded',
  lastDay_other: 'Last 24 hours: {{rate}} of {{count, number}} attempts succeeded',
  notAnswering: 'Not answering',
  disabled: {
    failing: 'Every attempt to reach it failed for days.',
    gone: 'Its server answered 410, which asks for no more events.',
    at: 'Disabled: <time/>.',
    since: 'Failing since: <time/>.',
    lastError: 'Last error: <error/>',
    nothingSent:
      'Nothing is sent to it while it is disabled. Put the cause right, then enable it again.',
    enable: 'Enable again',
  },
  breaker: {
    title: 'Sending is on hold until this endpoint answers',
    failed: 'The last {{attempts, number}} attempts failed. Deliveries wait, and nothing is lost.',
    failedSince:
      'The last {{attempts, number}} attempts failed, since <since/>. Deliveries wait, and nothing is lost.',
    next: 'One is tried again: <time/>. Once one arrives, the rest follows.',
    trying: 'One is being tried now. Once one arrives, the rest follows.',
  },
} as const;
