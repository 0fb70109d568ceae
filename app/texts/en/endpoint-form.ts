/** An endpoint to be added or changed, and what is wrong with what was typed. */
export const endpointForm = {
  nameSays: 'So that you know which of your systems this is.',
  addressSays:
    'Where events are sent with POST. It has to start with https:// and be reachable from the internet.',
  sharing:
    '<endpoint/> has this address, too: what both subscribe to arrives there twice, signed with two different secrets.',
  formats: {
    native: 'For receivers made for Quotewire or AddToQuote, and for new ones.',
    salesbyte: 'For receivers of SalesByte’s quote checkout webhook.',
    superoffice:
      'For receivers of SuperOffice’s quote events. Saving sends them a test, which they have to answer with 200.',
    b2bNinja: 'For receivers of B2B Ninja’s webhooks, with its secret in the header qn-secret.',
  },
  /** `event` is its type, as machines know it. */
  eventNotYet: '{{event}}, not sent yet',
  noneYet:
    'Not sent yet: they will be once quotes can be sent, approved, signed and ordered in Quotewire. Until then you can set this endpoint up and test it.',
  notYet: 'Not sent yet',
  moreNotYet_one: 'One more that is not sent yet',
  moreNotYet_other: '{{count, number}} more that are not sent yet',
  sample: 'Sample body',
  /** The same after “copy”. */
  theSample: 'the sample body',
  sampleOf: 'Of the event',
  sampleOfEvent: 'Sample body of {{event}}',

  secret: 'Secret',
  secretSays: 'Stored encrypted and not shown again.',
  newSecret: 'Make a new secret',
  newSecretSays: 'Shown once, after saving, to be put into your receiver.',
  newSecretTested:
    'Shown once, after saving. A receiver that checks signatures does not know it yet and refuses the test that saving sends: use the secret it has.',
  ownSecret: 'Use the secret my receiver already has',
  ownSecretSays: 'Nothing has to change there.',
  noSecret: 'No secret',
  noSecretSays: 'Your receiver cannot tell who sends.',

  whenFailing: 'When a delivery fails',
  standard: 'Standard retries',
  standardSays: 'Again after 1, 4 and 16 seconds. Then the delivery has failed.',
  extended: 'Extended retries',
  extendedSays:
    'After those also after 1 and 10 minutes, and 1, 6, 24 and 48 hours: a weekend’s outage loses nothing.',
  atMost: 'At most',
  aMinute: 'deliveries a minute',
  rateSays: 'Leave it empty for no limit. What would be more waits its turn; nothing is lost.',
  headersSay:
    'Sent with every request, for example a key that your system asks for. Values are stored encrypted and not shown again.',
  headerName: 'Header name',
  headerValue: 'Header value',
  valueStays: '•••••••• (stays as it is)',
  addHeader: 'Add header',
  removeHeader: 'Remove header {{header}}',
  headersLost: {
    title: 'The custom headers cannot be read any more',
    says: 'Type those again that your server asks for. Once you save, there are only the ones that stand here.',
  },

  errors: {
    enterName: 'Enter a name, for example the system that listens there.',
    controlCharacters: 'Leave out control characters, such as line breaks.',
    format: 'Choose a format from the list.',
    schedule: 'Choose a schedule from the list.',
    chooseEvent: 'Choose at least one event.',
    events: 'Choose events from the list.',
    rate: 'Use a whole number from 1 to {{max, number}}, or leave it empty for no limit.',
    secret: 'Choose a secret from the list.',
    enterSecret: 'Enter the secret that your receiver has.',
    secretSigns: 'Use only letters, digits and signs of the English keyboard, without spaces.',
    tooManyHeaders: 'Use at most {{max, number}} headers.',
    enterHeaderName: 'Enter a name, for example Authorization.',
    headerNameSigns: 'Use only letters, digits and hyphens.',
    ourHeader: '{{header}} is set by Quotewire or by the connection. Use another name.',
    headerTwice: '{{header}} is in the list already.',
    enterValue: 'Enter a value.',
    valueSigns: 'Use only letters, digits and signs of the English keyboard, on one line.',
    addedAlready:
      'You have an endpoint of this name at this address already: it may have been added when no answer came. If you have not seen its secret, regenerate it on its own page. For a second one, choose another name.',
    full: 'You have {{max, number}} endpoints, which is the most there can be. Remove one to add another.',
    changedMeanwhile:
      'Somebody else changed or removed this endpoint meanwhile. Open it again to see how it is now.',
    lostSecret:
      'Not saved: a test is sent first, and the secret that signs it cannot be read any more. Regenerate it on the page of this endpoint, then save again.',
    needsSecret:
      'What is sent in this format is signed, and this endpoint has no secret. Make one on its page first.',
    /** `why` is a sentence. */
    testFailed: 'Not saved: the test was not answered with 200. {{why}}',
    testAnswered: 'The answer was {{status}}.',
    /** `refusal` is what `testFailed` says. */
    newSecretUnknown:
      '{{refusal}} It was signed with the new secret, which your receiver does not know yet: if it checks signatures, choose to use the secret it has.',
  },
} as const;
