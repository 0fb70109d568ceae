/** The page of a quote: its cards, and what is to be known before one goes on. */
export const quote = {
  moreActions: 'More actions',
  items_one: '{{count, number}} item',
  items_other: '{{count, number}} items',
  preview: 'Preview',

  totals: {
    /** What a sum is called, by whether the shop’s prices hold the tax already. */
    beforeTax: 'Total before tax',
    withTax: 'Total, tax included',
    tax: 'Tax',
    taxIncluded: 'Tax included',
    atCataloguePrices: 'Total at catalogue prices',
    requested: 'Total requested',
    discountPercent: 'Discount ({{percent, number(maximumFractionDigits: 4)}}%)',
  },

  lines: {
    catalogue: 'Catalogue',
    requested: 'Requested',
    quoted: 'Quoted',
    sku: 'SKU: <sku/>',
    discount: '<discount/>: −<amount/>',
    showMore_one: 'Show {{count, number}} more',
    showMore_other: 'Show {{count, number}} more',
  },
  message: 'Message',
  files: 'Files',

  team: {
    title: 'Team',
    toMe: 'Assign to me',
    stageChanged: 'Stage changed',
    assigneeChanged: 'Assignee changed',
  },

  customer: {
    themself: 'The customer themself',
    someCompany: 'A company',
    contact: 'Contact',
    language: 'Emails in {{language}}',
    noAddress: 'No address given',
  },

  add: 'Add',
  tags: {
    title: 'Tags',
    none: 'No tags yet.',
    label: 'Tag',
    example: 'Add a tag',
    added: 'Tag added',
    removed: 'Tag removed',
  },
  emails: {
    title: 'Also sent to',
    none: 'Only the customer gets what you send.',
    label: 'Email address',
    added: 'Email address added',
    removed: 'Email address removed',
  },

  details: {
    title: 'Details',
    /** `terms` as Shopify calls them. */
    due: '{{terms}}, due {{day}}',
  },

  versions: {
    title: 'Versions',
    version: 'Version {{version, number}}',
    /** As what is copied. */
    link: 'the customer’s link',
    revoke: 'Revoke link',
    sent: 'Sent to <to/>',
    sentBy: 'Sent by <by/> to <to/>',
    until: 'Can be answered until <time/>',
    opened: 'First opened',
    approvedBy: 'Approved by <by/>',
    rejectedBy: 'Rejected by <by/>',
    looks: {
      approved: 'Approved',
      rejected: 'Rejected',
      notSent: 'Not sent',
      replaced: 'Replaced',
      revoked: 'Link revoked',
      expired: 'Expired',
      viewed: 'Viewed',
      unopened: 'Not opened yet',
      sent: 'Sent',
    },
  },

  drafts: {
    title: 'In Shopify',
    order: 'Order <order/>',
    cancelled: 'Cancelled',
    draft: 'Draft order <draft/>',
    ofVersion: 'Of version {{version, number}}',
    invoiceSent: 'Invoice sent',
    invoiceSentTo: 'Invoice sent to <to/>',
    pay: 'Where the customer pays',
    edited:
      'Somebody changed this draft order in Shopify since it was made: it may differ from the quote.',
    statuses: {
      claimed: 'Being made',
      open: 'Open',
      invoice_sent: 'Invoice sent',
      completed: 'Completed',
      deleted: 'Deleted',
      refused: 'Refused',
    },
    /** `to` is an address, or `customer`. */
    sending:
      '{{by}} is sending the invoice to {{to}}. If Shopify gives no answer, what came of it is found out by itself, and said here in a minute or two.',
    unsent:
      'The invoice that {{by}} wanted to send to {{to}} was not sent: Shopify gave no answer when it was asked, and says now that it sent none. Send it again.',
    /** Where a name begins a sentence, and within one. */
    somebody: { first: 'Somebody', within: 'somebody' },
    customer: 'the customer',
  },

  notes: {
    title: 'Notes',
    label: 'New note',
    hint: 'For the team only',
    add: 'Add note',
    added: 'Note added',
    none: 'Nobody wrote one yet.',
    mention: 'Mention',
    told_one: '{{names}} will be told by email.',
    told_other: '{{names}} will be told by email.',
  },

  mails: {
    title: 'Emails',
    to: 'To <to/>',
    statuses: { pending: 'On its way', sent: 'Sent', failed: 'Failed' },
    noServer: 'No mail server is set up (SMTP_URL).',
    tried_one: 'Tried once; tried again soon.',
    tried_other: 'Tried {{count, number}} times; tried again soon.',
  },

  /** How a quote stands, where it is not as it looks. */
  standing: {
    making: {
      title: 'A draft order is being made',
      text: 'Shopify was asked for it. If this stays for minutes, convert the quote again: no second one is made.',
    },
    cancelled: {
      title: 'The order was cancelled in Shopify',
      text: 'The quote stays ordered, as it was.',
    },
    expired: {
      title: 'This quote has expired',
      text: 'The customer cannot answer it any more. Renew it to change it and send it again.',
    },
    changedSinceSent: 'Changed since it was sent',
    stillSees:
      'The customer still sees version {{version, number}}. Send the new version to replace it.',
    approvedBefore:
      'The customer approved version {{version, number}}. Send the new version for them to approve what is here now.',
    changedSinceConverted: {
      title: 'Changed since it was converted',
      text: 'The draft order in Shopify is of the version before. Convert the quote again to replace it.',
    },
    newestDeleted: {
      title: 'The newest draft order was deleted in Shopify',
      text: '{{name}} is gone. {{left}}, of version {{version, number}}, is still there and can be paid.',
    },
    deleted: {
      title: 'The draft order was deleted in Shopify',
      text: '{{name}} is gone and cannot be paid any more. Convert the quote again to make a new one.',
    },
    /** Draft orders without names. */
    it: 'It',
    oneBefore: 'The one before',
  },

  /** Where a link from a draft order or an order leads that has no quote to be opened. */
  behind: {
    none: 'No quote to open',
    notOfQuote: '{{name}} was not made of a quote.',
    deleted: '{{name}} was made of {{quote}}, which somebody deleted.',
    noSuch: {
      DraftOrder: {
        title: 'No such draft order',
        text: 'The shop has no such draft order, or not any more.',
      },
      Order: {
        title: 'No such order',
        text: 'The shop has no such order, or it is older than the 60 days of which Shopify tells apps.',
      },
    },
    notTold: {
      title: 'Shopify did not answer',
      DraftOrder:
        'So it is not known which quote this draft order was made of. Try again in a moment.',
      Order: 'So it is not known which quote this order was made of. Try again in a moment.',
    },
    makeFor: 'Make a quote for this customer',
  },
} as const;
