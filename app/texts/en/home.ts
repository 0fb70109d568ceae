/** The page a merchant begins on. */
export const home = {
  title: 'Home',
  latestQuotes: 'Latest quotes',
  allQuotes: 'All quotes',
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
        'The theme editor opens with the form in place: look at it, then save. Quotewire cannot see your theme, so this step is ticked when the first request comes in.',
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
