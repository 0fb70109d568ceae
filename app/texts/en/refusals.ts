/**
 * Why a step of a quote is not taken, and what is wrong with what was typed for it. Jobs on many quotes are
 * stored with these names: a name stays as long as a job can have it.
 */
export const refusals = {
  /** Of something that no form of ours sends. */
  impossible: 'This cannot be done.',
  characters: 'Use at most {{max, number}} characters.',
  enterName: 'Enter a name.',
  enterEmail: 'Enter an email address, such as name@example.com.',
  mostEmails: 'A quote goes to at most {{max, number}} more addresses.',
  notOnTeam: 'This person is not on the team any more.',
  stageGone: 'This stage is not there any more. Choose another one.',
  chooseStage: 'Choose a stage.',
  choosePerson: 'Choose somebody.',
  reasonTooLong: 'Shorten the reason to {{max, number}} characters.',
  appRemoved: 'Quotewire was removed from this shop.',
  tag: {
    enter: 'Enter a tag.',
    comma: 'Leave out commas. Add one tag at a time.',
    most: 'A quote has at most {{max, number}} tags.',
  },
  note: {
    enter: 'Write a note first.',
    mostMentions: 'Mention at most {{max, number}} people.',
    notOnTeam: 'Somebody mentioned is not on the team any more.',
  },
  /** Why a quote of many was left as it was. */
  bulk: {
    deleted: 'It was deleted meanwhile.',
    noSuch: 'There is no such quote.',
    status: 'This cannot be done in the status “{{status}}”.',
    changed: 'Somebody changed it meanwhile.',
    unexpected: 'Something went wrong. Try it again on the quote’s own page.',
    noQuote: 'This is no quote.',
    select: 'Select quotes first.',
    most: 'Select at most {{max, number}} quotes at a time.',
  },
  sending: {
    noRecipient: 'Enter at least one email address.',
    mostRecipients: 'Enter up to {{max, number}} email addresses.',
    noAddress: '“{{typed}}” is not an email address.',
    messageTooLong: 'Shorten the message to {{max, number}} characters.',
    enterDate: 'Enter a date.',
    past: 'Choose a date in the future.',
    tooFar: 'Choose a date within a year.',
    noItems: 'Add at least one item.',
    tooFine: 'The price per unit has more decimals than {{currency}} can be paid in. Round it.',
    noLink: 'There is no link to send again. Send the quote instead.',
    expired: 'What was sent has expired. Send the quote instead, with a new date.',
    nothingToRevoke: 'There is no link that could be opened.',
  },
  shopify: {
    away: 'Shopify could not be reached. Nothing was changed: try again in a few minutes.',
    notAllowed:
      'Shopify does not allow it. Open the app again from the Shopify admin, and accept its permissions if you are asked to.',
  },
  buyer: {
    notTheirs:
      'This customer cannot buy for this company and location in your shop (any more). Choose again who buys.',
    decided: 'Somebody decided meanwhile who buys. Edit the quote if it should be another.',
    several: 'This customer can buy for several companies or locations. Choose who buys.',
    gone: 'The company or location that this quote is for is gone from your shop, or the customer may not buy for it any more. Edit the quote and choose who buys.',
  },
  draft: {
    busy: 'This quote is being converted at this moment. Wait a little, then look at the page again.',
    notApproved:
      'This quote was changed after it was sent, and what the customer approved is the version before. Send the new version first, then convert it.',
    noAnswer:
      'Shopify gave no answer when it was asked to make the draft order. Whether it did is being found out: look at this page again in some minutes. No second one is made.',
    stillOpen:
      'An earlier conversion had no answer from Shopify, and whether it made a draft order is not known yet. Try again in some minutes.',
    /** Amounts with their currencies. */
    otherBeforeTax:
      'Shopify comes to {{shopify}} before tax, and this quote to {{quoted}}. A discount of your shop may apply to it: change the quote, or the discount, and convert it again.',
    otherWithTax:
      'Shopify comes to {{shopify}} with tax, and this quote to {{quoted}}. A discount of your shop may apply to it: change the quote, or the discount, and convert it again.',
    variantGone: 'This product is no longer in the catalogue. Replace it or remove it.',
    termsGone:
      'Your shop does not offer the payment terms of this quote any more. Edit the quote and choose others.',
    tooManyLines:
      'Shopify takes at most {{max, number}} lines in a draft order, and this quote would be {{lines, number}}. Lines whose price does not divide by their quantity count twice. Remove some lines.',
  },
  invoice: {
    noDraft: 'This quote has no draft order. Convert it first.',
    outdated:
      'This quote was changed after it was converted. Convert it again, then send the invoice.',
    another:
      'This quote was converted again meanwhile. Look at its new draft order, then send the invoice.',
    draftGone: 'The draft order of this quote is not in Shopify any more. Convert the quote again.',
    noAnswer:
      'Shopify gave no answer when it was asked to send the invoice. Whether it did is being found out: look at this page again in a minute or two, before you send it again.',
    /** `to` is an address, or `customer`. */
    beingSent:
      '{{by}} is sending the invoice to {{to}} at this moment. Wait a little, then look at the page again.',
    foundOut:
      '{{by}} was sending the invoice to {{to}}, and Shopify gave no answer. Whether it was sent is being found out: look at this page again in a minute.',
    /** Where a name begins a sentence. */
    somebody: 'Somebody',
    customer: 'the customer',
  },
  edit: {
    unsavable: 'This cannot be saved.',
    mostItems: 'Shopify takes at most {{max, number}} items in one order. Remove some.',
    enterTitle: 'Enter what this item is.',
    enterQuantity: 'Enter a quantity.',
    wholeNumber: 'Enter a whole number.',
    quantityTooSmall: 'Enter 1 or more.',
    quantityTooLarge: 'Enter {{max, number}} or less.',
    enterPrice: 'Enter a price.',
    enterPriceIn: 'Enter a price in {{currency}}.',
    enterShipping: 'Enter a price, or 0 when shipping is free.',
    enterDiscount: 'Enter how much is taken off.',
    mostDecimals: 'Use at most {{max, number}} decimals.',
    enterEmail: 'Enter an email address.',
    enterNumber: 'Enter a number like 12.5.',
    shorten: 'This is too long. Shorten it.',
    chooseCountry: 'Choose a country.',
    chooseCurrency: 'Choose a currency.',
    chooseLanguage: 'Choose a language.',
    enterDay: 'Enter a day, such as 2026-12-31.',
    needed: 'This is needed.',
    tooLong: 'This is too long.',
    tooSmall: 'Enter 0 or more.',
    tooLarge: 'This is too much.',
    enterAmount: 'Enter a number like 12.50.',
    enterDate: 'Enter a date like 2026-11-29.',
    noOption: 'This cannot be chosen any more. Choose something else.',
    noField: 'This field was renamed or removed meanwhile. Reload the page.',
    over100: 'Enter at most 100 percent.',
    noDecimals: 'Shopify takes no decimals in {{currency}}.',
    tooFine: 'Shopify takes at most {{max, number}} decimals in {{currency}}.',
    overItem: 'This is more than this item costs. Enter less.',
    overAll: 'This is more than all items cost. Enter less.',
    totalTooLarge: 'This comes to more than can be quoted. Enter smaller prices or quantities.',
    lineGone: 'This item is not in the quote any more.',
    variantGone: 'This product is not in the shop any more, or not for sale. Remove it.',
    termsGone: 'Your shop does not offer these payment terms any more. Choose others.',
    enterDueDay: 'Enter the day on which it is due.',
    dueDayOver: 'This day is over. Choose a later one.',
    currencyFixed:
      'The customer was sent this quote in its currency. Make a new quote for another one.',
  },
} as const;
