/** What is done with many quotes at once. */
export const bulk = {
  titles: {
    assign: 'Assign to {{about}}',
    assignNobody: 'Assign to nobody',
    stage: 'Move to {{about}}',
    addTag: 'Add the tag “{{about}}”',
    removeTag: 'Remove the tag “{{about}}”',
    remove: 'Delete',
  },
  states: { running: 'Running', stopped: 'Stopped', done: 'Done' },
  progress_one: '{{position, number}} of {{count, number}} quote',
  progress_other: '{{position, number}} of {{count, number}} quotes',
  done_one: '{{count, number}} quote done',
  done_other: '{{count, number}} quotes done',
  someDone_one: '{{done, number}} of {{count, number}} quote done',
  someDone_other: '{{done, number}} of {{count, number}} quotes done',
  left_one: '{{count, number}} left as it was',
  left_other: '{{count, number}} left as they were',
  startedBy: 'Started by <person/>: <time/>',
  stop: 'Stop',
  resume: 'Resume',
  dismiss: 'Dismiss',
  /** One of the above, and the title of what it is done to. */
  control: '{{action}}: {{title}}',

  refusal: '{{quote}}: {{reason}}',
  aQuote: 'A quote',
  showMore: 'Show {{more, number}} more',
  andMore: 'And {{more, number}} more.',

  selectAll: 'Select all in this list',
  selecting: 'Selecting…',
  selected_one: 'The only quote selected',
  selected_other: 'All {{count, number}} quotes selected',
  newestSelected: 'The newest {{max, number}} quotes selected',

  actions: {
    assign: 'Assign',
    stage: 'Change stage',
    'add-tag': 'Add tag',
    'remove-tag': 'Remove tag',
    remove: 'Delete',
  },
  questions: {
    assign_one: 'Assign {{count, number}} quote',
    assign_other: 'Assign {{count, number}} quotes',
    stage_one: 'Change the stage of {{count, number}} quote',
    stage_other: 'Change the stage of {{count, number}} quotes',
    'add-tag_one': 'Add a tag to {{count, number}} quote',
    'add-tag_other': 'Add a tag to {{count, number}} quotes',
    'remove-tag_one': 'Remove a tag from {{count, number}} quote',
    'remove-tag_other': 'Remove a tag from {{count, number}} quotes',
    remove_one: 'Delete {{count, number}} quote?',
    remove_other: 'Delete {{count, number}} quotes?',
  },
  delete_one: 'Delete {{count, number}} quote',
  delete_other: 'Delete {{count, number}} quotes',
  deletionSays_one:
    'It leaves every list, and the customer’s link shows nothing any more. This cannot be undone. Draft orders and orders in Shopify stay.',
  deletionSays_other:
    'They leave every list, and the customers’ links show nothing any more. This cannot be undone. Draft orders and orders in Shopify stay.',
} as const;
