/** The page of the settings for a shop's own fields, and what is wrong with them. */
export const fields = {
  subtitle: 'What you want to know of a quote, beside what every quote has.',
  behind: {
    title: 'The storefront does not have the latest yet',
    says: 'Your fields are saved, but Shopify has not taken them for the storefront form, which still asks what it asked before. It is tried again until it has.',
  },
  none: 'Quotes have no fields of your own yet',
  noneSays:
    'Ask shoppers what you need to know before you name a price, or note what matters to your team. Your systems are told of it with the quote.',
  add: 'Add field',
  count: '{{there, number}} of {{max, number}}',
  kept: 'A quote keeps what was filled in under the label it was asked by, also when the field is renamed or removed later.',

  newField: 'New field',
  /** The same within a sentence: “Edit the new field”. */
  theNewField: 'the new field',
  remove: 'Remove {{name}}',

  label: 'Label',
  kind: 'Kind',
  kinds: {
    text: 'Text',
    long_text: 'Long text',
    number: 'Number',
    date: 'Date',
    choice: 'Choice',
    yes_no: 'Yes or no',
  },
  choices: 'Choices',
  choicesSay: '{{min, number}} to {{max, number}}, one on each line.',
  help: 'Help text',
  helpSays: 'Below the field, for whoever fills it in.',
  filledInBy: 'Filled in by',
  storefront: 'Shoppers, in the storefront form',
  storefrontSays: 'Your team can change it afterwards.',
  team: 'Your team alone',
  teamSays: 'Shoppers never see it.',
  required: 'Required',
  requiredSays: 'Shoppers cannot send the form without it.',

  /** A field in a line: what it takes, and who is asked. */
  inWords: {
    choiceOf: 'Choice of {{choices, number}}',
    team: 'your team alone',
    storefront: 'storefront',
    required: 'storefront, required',
  },

  errors: {
    tooMany: 'There can be at most {{max, number}} fields.',
    enterLabel: 'Enter a label.',
    labelTaken: 'Another field has this label.',
    fewChoices: 'Enter at least {{min, number}} choices.',
    manyChoices: 'Enter at most {{max, number}} choices.',
    choiceTwice: '“{{choice}}” is there twice.',
    longChoice: 'Use at most {{max, number}} characters for a choice.',
    tooMuch:
      'The storefront cannot show as much text as this. Shorten choices or help texts, or have your team fill some fields in.',
  },
} as const;
