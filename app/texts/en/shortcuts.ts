/** Keys that do something, and the sheet that lists them. */
export const shortcuts = {
  title: 'Keyboard shortcuts',
  close: 'Close',
  use: 'Use single-key shortcuts',
  useHelp:
    'They do nothing while you type in a field or a dialog is open. Turn them off if they get in the way of speech input or other aids; this page stays in the menu.',
  /** Between two keys that are pressed one after the other. */
  thenKey: 'then',
  quote: 'On a quote',
  list: 'In the list',
  board: 'On the board',
  compare: 'Where versions are compared',
  anywhere: 'Everywhere with quotes',
  actions: {
    next: 'Next quote',
    previous: 'Previous quote',
    edit: 'Edit the quote',
    assign: 'Choose who is assigned',
    stage: 'Choose the stage',
    step: 'Take the next step, such as sending',
    note: 'Write a note',
    compare: 'Compare versions',
    timeline: 'Go to the timeline',
    swap: 'Swap the versions',
    quote: 'Go back to the quote',
    search: 'Search quotes',
    list: 'Go to the list of quotes',
    home: 'Go to the home page',
    make: 'Make a quote',
    sheet: 'Show these shortcuts',
  },
} as const;
