/** The page a merchant begins on. */
export const home = {
  latestQuotes: 'Latest quotes',
  allQuotes: 'All quotes',
  attention: {
    title: 'Needs attention',
    nothing: 'Nothing needs your attention now.',
    /** `shown` is the count as it is written, such as “1,000+”. Each leads to a list of just those. */
    unanswered_one: '{{shown}} quote of yours was asked for more than a day ago and never sent',
    unanswered_other: '{{shown}} quotes of yours were asked for more than a day ago and never sent',
    unassigned_one: '{{shown}} open quote is assigned to nobody',
    unassigned_other: '{{shown}} open quotes are assigned to nobody',
    expiring_one: '{{shown}} sent quote expires within 7 days',
    expiring_other: '{{shown}} sent quotes expire within 7 days',
    approved_one: '{{shown}} quote was approved and is not converted yet',
    approved_other: '{{shown}} quotes were approved and are not converted yet',
    undelivered_one: '{{shown}} event has not reached your systems',
    undelivered_other: '{{shown}} events have not reached your systems',
    disabled_one: '{{shown}} endpoint is disabled',
    disabled_other: '{{shown}} endpoints are disabled',
  },
  figures: {
    title: 'Figures',
    period: 'Period',
    periods: {
      '7d': '7 days',
      '30d': '30 days',
      '90d': '90 days',
      '12m': '12 months',
    },
    person: 'Whose quotes',
    everybody: 'Everybody',
    /** `day` is a date such as “November 1, 2026”. */
    since: 'Quotes made since {{day}}, and what came of them so far.',
    unreadable: 'The figures cannot be read now. Load the page again in a moment.',
    requested: 'Requested',
    ordered: 'Ordered',
    conversion: 'Conversion rate',
    answer: 'Time to first answer (median)',
    /** Of as many days, or months, right before. */
    more: {
      days: '{{by, number}} more than in the {{days, number}} days before',
      months: '{{by, number}} more than in the {{months, number}} months before',
    },
    fewer: {
      days: '{{by, number}} fewer than in the {{days, number}} days before',
      months: '{{by, number}} fewer than in the {{months, number}} months before',
    },
    same: {
      days: 'As many as in the {{days, number}} days before',
      months: 'As many as in the {{months, number}} months before',
    },
    /** `value` is a rate or a length of time. */
    was: {
      days: '{{value}} in the {{days, number}} days before',
      months: '{{value}} in the {{months, number}} months before',
    },
    funnel: 'How far they came',
    step: 'Step',
    quotes: 'Quotes',
    share: 'Share',
    steps: {
      requested: 'Requested',
      sent: 'Sent',
      approved: 'Approved',
      converted: 'Converted',
      ordered: 'Ordered',
    },
    chart: {
      title: 'Quotes made',
      drawn:
        'Quotes made and how many of them were ordered, as a chart; the table below it has the figures.',
      table: 'Show as table',
      from: 'From',
      requested: 'Requested',
      ordered: 'Ordered',
      notOrdered: 'Not ordered so far',
    },
    open: {
      title: 'Open quotes now',
      value: 'Value',
      all: 'All stages',
      /** A table of quotes in one currency. */
      inCurrency: 'Open quotes in {{currency}}',
      one: 'All of them are in {{currency}}.',
      none: 'No quote is open.',
      others: 'Also in other currencies: {{currencies}}',
    },
  },
  guide: {
    title: 'Set up Quotewire',
    dismiss: 'Dismiss the setup guide',
    inSteps: 'From a request on your storefront to your own systems, in four steps.',
    completeTitle: 'You are all set',
    complete: 'Requests come in from your storefront and go out to your systems.',
    progress: '{{done, number}} of {{steps, number}} done',
    done: 'Done',
    toDo: 'Not done yet',
  },
  steps: {
    form: {
      title: 'Add the quote form to your product pages',
      description:
        'The theme editor opens with the form in place: look at it, then save. Quotewire does not look into your theme, so this step is ticked when somebody has used the form there.',
      used: 'Last used on your storefront: <time/>',
      unused: 'Not used on your storefront yet.',
      action: 'Open theme editor',
    },
    endpoint: {
      title: 'Add an endpoint',
      description:
        'The HTTPS address of your CRM, ERP or automation tool. Every quote event is sent there, signed.',
      action: 'Add endpoint',
    },
    test: {
      title: 'Send a test event',
      description:
        'A made-up quote goes to your endpoint, and you see at once what it answered. No real quote is touched.',
      action: 'Send a test',
    },
    request: {
      title: 'Receive your first quote request',
      description: 'Fill in the form on one of your product pages, as a shopper would.',
      action: 'See quotes',
    },
  },
  deliveries: {
    title: 'Deliveries, last 7 days',
    endpoints: 'Endpoints',
    nothing: 'Nothing was sent yet.',
    /** `shown` is the count as it is written, such as “10,000+”. They stand in one line, with commas between. */
    failed: '{{shown}} failed',
    delivered_one: '{{shown}} delivered',
    delivered_other: '{{shown}} delivered',
    onTheWay: '{{shown}} on the way',
    /** `event` is its type, as machines know it. */
    failure: '<event/> to <endpoint/>',
    noAnswer: 'No answer',
    answered: 'Answered {{status}}',
    disabled: '“{{endpoint}}” was disabled',
    openEndpoint: 'Open endpoint',
  },
} as const;
