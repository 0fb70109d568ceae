/** Pages of the settings, and what is wrong with what was typed into them. */
export const settings = {
  pages: {
    pipeline: { title: 'Pipeline', says: 'The stages that your quotes go through.' },
    team: { title: 'Team', says: 'Who works on quotes.' },
    assignment: { title: 'Assignment', says: 'Who new quotes are given to.' },
    quotes: {
      title: 'Quotes',
      says: 'Numbers, how long a quote can be answered, and terms.',
    },
    fields: {
      title: 'Custom fields',
      says: 'What else you want to know of a quote.',
    },
    integrations: {
      title: 'Integrations',
      says: 'Endpoints of your own systems that are told about quotes.',
    },
    dataRequests: {
      title: 'Data requests',
      says: 'Customers who asked for what is stored of them.',
    },
  },
  changedMeanwhile:
    'Somebody else changed this meanwhile. Reload the page to see what it is now, then make your changes again.',
  moveUp: 'Move {{name}} up',
  moveDown: 'Move {{name}} down',
  delete: 'Delete {{name}}',

  search: {
    label: 'Search settings',
    found_one: 'One place found',
    found_other: '{{count, number}} places found',
    nothing: 'Nothing found',
    nothingSays: 'No setting is called so. Try another word, or clear the search to see all pages.',
    clear: 'Clear search',
    /** Words that people look for these pages by, and that are not on them. */
    integrationsToo: 'webhooks, API, CRM, ERP, Zapier, Make, signing, retries',
    dataRequestsToo: 'privacy, GDPR, personal data, export, erasure',
  },

  pipeline: {
    subtitle: 'The stages that your quotes go through, from left to right.',
    stages: 'Stages',
    addStage: 'Add stage',
    newStage: 'the new stage',
    saveFirst: 'Save or discard your changes before you delete a stage.',
    whereQuotesBegin: 'New quotes begin in the first stage.',
    nameOfStage: 'Name of stage {{place, number}}',
    colourOfStage: 'Colour of stage {{place, number}}',
    colours: {
      neutral: 'Grey',
      info: 'Blue',
      success: 'Green',
      attention: 'Yellow',
      warning: 'Orange',
      critical: 'Red',
    },
    byItself: 'By itself',
    byItselfSays:
      'Where a quote moves when something happens to it. Everything else you move yourself.',
    stays: 'Stays where it is',
    aNewStage: 'The new stage',
    /** Stages that a shop begins with. */
    first: {
      new: 'New',
      inReview: 'In review',
      awaitingCustomer: 'Awaiting customer response',
      readyToConvert: 'Ready to convert',
      won: 'Won',
      lost: 'Lost',
    },
    entering: {
      sent: 'Sent to the customer',
      approved: 'Approved',
      rejected: 'Rejected',
      requested: 'Back to work: changed after an answer, or renewed',
      converted: 'Converted to a draft order',
      invoiced: 'Invoice sent',
      ordered: 'Ordered',
      expired: 'Expired',
    },
    keepOne: 'Keep at least one stage.',
    tooMany: 'A pipeline has at most {{max, number}} stages.',
    nameTaken: 'Another stage has this name.',
    oneStageEach: 'A status leads to one stage.',
    deletion: {
      title: 'Delete this stage?',
      action: 'Delete stage',
      says: '<stage/> is deleted at once, for everybody. This cannot be undone. What comes to it by itself goes to the stage you choose, too.',
      noQuotes: 'No quote is in it now. Any that comes goes to',
      quotes_one: 'Its quote goes to',
      quotes_other: 'Its {{count, number}} quotes go to',
    },
  },

  team: {
    addPerson: 'Add person',
    comeByThemselves:
      'Whoever opens Quotewire in your Shopify admin comes to the team by themselves. Add the others here, to give them quotes before that.',
    noEmail: 'No email address yet',
    you: 'You',
    notSeen: 'Not seen yet',
    takesNoQuotes: 'Takes no quotes',
    emailSays:
      'Where Quotewire writes when they get a quote or are mentioned. Give the address they have in Shopify, so that they are known when they open Quotewire.',
    takesQuotes: 'Takes quotes',
    takesQuotesSays:
      'Assignment rules may give them quotes. Anybody can still assign one to them by hand.',
    emailTaken: '{{name}} has this address already.',
    full: 'A team has at most {{max, number}} people.',
    removal: {
      heading: 'Remove',
      says: 'Then they are given no more quotes. What they did keeps their name.',
      open: 'Remove from the team',
      title: 'Remove from the team?',
      action: 'Remove',
      leaves: '<person/> leaves the team. Who may open Quotewire is set in Shopify, under Users.',
      rules: 'Assignment rules that name nobody else are deleted, unless somebody takes over.',
      heir: 'Their quotes that are not ordered yet go to',
      nobody: 'Nobody',
    },
  },

  assignment: {
    none: 'New quotes are nobody’s yet',
    noneSays:
      'Share them out among the team in turn, or give those of a customer or with a tag to somebody. Whoever gets a quote is written to.',
    addRule: 'Add rule',
    firstDecides: 'The first rule that fits decides.',
    rule: 'Rule {{place, number}}',
    /** The same within a sentence: “Move rule 2 up”. */
    theRule: 'rule {{place, number}}',
    quotes: 'Quotes',
    kinds: {
      customer: 'Of a customer',
      tag: 'With a tag',
      round_robin: 'Every quote, in turn',
    },
    tagExample: 'wholesale',
    customer: 'Email address or @domain',
    noCommas: 'Leave out commas. A rule has one tag.',
    shadowed: 'A rule above takes every quote, so that this one decides nothing. Move it up.',
    whenTagged: 'When a quote is made with this tag, or gets it while it is nobody’s.',
    goesTo: 'Goes to',
    inTurn: 'In turn; nobody chosen is everybody who takes quotes',
    everybody: 'Everybody who takes quotes',
    two: '{{first}} and {{second}}',
    twoAndMore: '{{first}}, {{second}} and {{more, number}} more',
    tooMany: 'There can be at most {{max, number}} rules.',
    notOnTeam: 'Somebody chosen here is not on the team any more. Choose again.',
    enterCustomer: 'Enter an email address, or an @ and what follows it, such as @example.com.',
  },

  quotes: {
    numbers: 'Numbers',
    prefix: 'Prefix',
    nextNumber: 'Next number',
    numbersSay:
      'The next quote is <number/>. Numbers only go up, and the quotes you have keep theirs.',
    sent: 'What customers are sent',
    expiry: 'Can be answered for',
    days: 'days',
    expirySays: 'After that a quote expires. You can choose another date whenever you send one.',
    termsSay: 'Below the lines of every quote that is sent, unless the quote has terms of its own.',
    wholeNumber: 'Use a whole number up to {{max, number}}.',
    wholeDays: 'Use a whole number of days from 1 to {{max, number}}.',
    onlyUp: 'Numbers go up only. The next one is {{next}} or higher.',
  },
} as const;
