/** An endpoint's secret, and how its receiver knows by it that an event is genuine. */
export const secrets = {
  signingSecret: 'Signing secret',
  /** The same after “copy”. */
  theSigningSecret: 'the signing secret',
  copyNow: 'Copy the signing secret now',
  shownOnce: 'This is the only time it is shown. When you leave or reload this page, it is gone.',
  keepIt: 'Keep it in your server’s environment, never in its source code.',
  copied: 'Done, I have copied it',

  overlap: {
    label: 'The old secret also signs for',
    notAtAll: 'Not at all',
    hours_one: '{{count, number}} hour',
    hours_other: '{{count, number}} hours',
    days_one: '{{count, number}} day',
    days_other: '{{count, number}} days',
    until: 'The old secret also signs. It stops by itself: <time/>.',
    end: 'End now: my server has the new one',
    changedMeanwhile: 'Somebody else regenerated the secret meanwhile, so that nothing was ended.',
  },
  regenerate: {
    open: 'Regenerate secret',
    title: 'Regenerate the secret?',
    action: 'Regenerate',
    when: 'Make a new one when it may have become known to others, or once in a while.',
    bothSign:
      'Both sign while they overlap, so that your server can change over without missing anything.',
    oneOnly:
      'This format has room for one secret only, so there is no overlap: the new one counts at once.',
    goesOn: 'The present secret goes on signing beside the new one for the time you chose.',
    stops:
      'The present secret stops at once: your server refuses what arrives until it has the new one.',
    earlierStops: 'The one before it stops signing now.',
  },
  make: {
    open: 'Make a secret',
    title: 'Make a secret?',
    action: 'Make it',
    says: 'This endpoint has none: whoever knows its address can send there in your name. Your server can refuse what comes without the secret once it has one.',
    sent: 'From now on it is sent with everything.',
  },
  /** The key is gone that it was encrypted with. */
  lost: {
    says: 'It cannot be read any more, so that nothing is signed with it. Make a new one, and give it to your server.',
    signedAnew:
      'What is sent from now on is signed with the new one: your server refuses it until it has that.',
  },
  /** To the second of two people who regenerated it at the same moment, and to whom the first answer was lost. */
  changedMeanwhile: {
    title: 'The secret was regenerated meanwhile',
    says: 'A colleague did that, or you did and the answer was lost. You made no other one now. Ask your team for the secret that was shown, and regenerate it again only if nobody has it.',
  },

  verify: {
    title: 'Verify what arrives',
    /** After “copy”. */
    theCode: 'the verification code for {{language}}',
    code: 'Verification code for {{language}}',
    native:
      'Every request carries the header <header/>: the HMAC-SHA256 of the raw body in hex, made with the signing secret.',
    salesbyte:
      'SalesByte signs nothing, so your receiver works as it is. We sign all the same, in the header <header/>: the HMAC-SHA256 of the raw body in hex, made with the signing secret.',
    superoffice:
      'Every request carries the header <header/>: the HMAC-SHA256 of the raw body in base64, made with the secret.',
    superofficeTests: 'Tests carry <header/>: answer them with 200 and do nothing else.',
    b2bNinja: 'With a secret set, every request carries it in the header <header/>.',
    answers: 'When it does not match, answer 401; when it does, answer 200 within 10 seconds.',
    environment:
      'Put the secret, whole as it is, into the environment variable <variable/> of your server.',
    previous:
      'While a regenerated secret and the one before it overlap, <header/> is signed with the old one.',
    standard:
      'Standard Webhooks libraries work too: the <id/>, <timestamp/> and <signature/> headers are always sent.',
  },
} as const;
