/** What can be done with a quote: its buttons and dialogs, and what is said when it is done or refused. */
export const quoteSteps = {
  labels: {
    send: 'Send to customer',
    sendNew: 'Send new version',
    sendAgain: 'Send again',
    approve: 'Approve for customer',
    reject: 'Reject for customer',
    convert: 'Convert to draft order',
    convertAgain: 'Convert again',
    invoice: 'Send invoice',
    invoiceAgain: 'Send invoice again',
    renew: 'Renew',
    remove: 'Delete',
  },
  /** A step, of one quote. */
  of: '{{step}}: {{quote}}',
  message: 'Message',

  send: {
    /** `items` is how many. */
    sumBeforeTax: '<items/>, <amount/> before tax.',
    sumWithTax: '<items/>, <amount/>, tax included.',
    again: 'The same version is sent once more, with the same link.',
    link: 'The customer gets a private link to answer it.',
    unpriced:
      'Nothing is priced yet: it goes out at the prices that were asked for, and at catalogue prices where none was named.',
    to: 'To',
    separate: 'Separate several addresses with commas.',
    messageHint: 'Stands above the quote in the email',
    zone: 'To the end of that day in your shop’s time zone, {{zone}}.',
    action: 'Send',
    done: 'Quote sent',
  },

  approve: {
    title: 'Approve for the customer?',
    says: 'The version that was sent last counts as approved, in your name. The customer is not asked any more.',
    action: 'Approve',
    done: 'Quote approved',
  },
  reject: {
    title: 'Reject for the customer?',
    says: 'The version that was sent last counts as rejected. You can renew the quote and send it again later.',
    reason: 'Reason',
    reasonHint: 'What the customer said, if anything',
    action: 'Reject',
    done: 'Quote rejected',
  },

  convert: {
    says: 'Shopify makes a draft order of the quote as it is now, at the quoted prices. It is not sent to the customer yet.',
    /** A draft order, by its name. */
    old: 'What happens to the draft order {{name}}?',
    oldNameless: 'What happens to the draft order before?',
    deleteOld: 'Delete it',
    deleteOldSays: 'The customer cannot pay it any more. Only the new one is left.',
    keepOld: 'Keep it',
    keepOldSays: 'Both can be paid. Take care that only one is.',
    chooseBuyer: 'Choose who buys.',
    choose: 'Choose',
    buyer: 'Who buys: <buyer/>.',
    onlyBuyer: 'Who buys: <buyer/>, the only one for which this customer can buy.',
    moreLocations: 'There are more locations than can be listed.',
    uncalculated: 'Shopify could not calculate this',
    action: 'Convert',
    done: 'Draft order made',
    /** Who buys where nobody chose. */
    later: 'Chosen when it is converted',
    automatic: 'Automatic: {{company}}, {{location}}',
    asBefore: 'As chosen before',
  },

  invoice: {
    says: 'Shopify sends it, with a link to the checkout.',
    to: 'To',
    subject: 'Subject',
    subjectHint: 'As set in Shopify',
    mail: 'The email with the invoice',
    action: 'Send invoice',
    done: 'Invoice sent',
  },

  renew: {
    title: 'Renew {{quote}}?',
    says: 'It can then be edited and sent again. What the customer was sent before cannot be answered any more.',
    action: 'Renew',
    done: 'Quote renewed',
  },
  revoke: {
    title: 'Revoke the customer’s link?',
    says: 'Whoever opens a link to this quote sees nothing of it any more. This cannot be undone; sending the quote again makes a new link.',
    action: 'Revoke link',
    done: 'Link revoked',
  },
  remove: {
    title: 'Delete {{quote}}?',
    says: 'It leaves every list, and the customer’s link shows nothing any more. This cannot be undone. Draft orders and orders in Shopify stay.',
    action: 'Delete quote',
  },

  refused: {
    notYet: 'This could not be done yet',
    gone: 'This quote is not there any more',
    goneSays: 'Somebody deleted it meanwhile.',
    changed: 'Somebody changed this quote meanwhile',
    changedSays: 'Nothing was done yet. Look at the quote as it is now, then try again.',
    status: {
      requested: 'This cannot be done: the quote was not sent yet',
      sent: 'This cannot be done: the quote waits for the customer',
      approved: 'This cannot be done: the quote was approved',
      rejected: 'This cannot be done: the quote was rejected',
      converted: 'This cannot be done: the quote was converted',
      invoiced: 'This cannot be done: the quote was invoiced',
      ordered: 'This cannot be done: the quote was ordered',
      expired: 'This cannot be done: the quote has expired',
      deleted: 'This cannot be done: the quote was deleted',
    },
    statusSays: 'Somebody may have been at it meanwhile. Nothing was changed.',
    reload: 'Show the quote as it is now',
    line: 'Line {{line, number}}: {{error}}',
    lineOf: 'Line {{line, number}} ({{item}}): {{error}}',
    more_one: 'And {{count, number}} more.',
    more_other: 'And {{count, number}} more.',
  },
} as const;
