/** What many pages say. */
export const common = {
  navigation: { home: 'Home', quotes: 'Quotes', settings: 'Settings' },
  save: 'Save',
  yes: 'Yes',
  no: 'No',
  edit: 'Edit',
  editNamed: 'Edit {{name}}',
  name: 'Name',
  email: 'Email',
  discard: 'Discard',
  cancel: 'Cancel',
  undo: 'Undo',
  /** `what` is a noun phrase as “copy” is followed by it: “the delivery ID”. */
  copy: {
    action: 'Copy',
    copied: 'Copied',
    byHand: 'Copy by hand',
    what: 'Copy {{what}}',
    whatCopied: 'Copied {{what}}',
    whatFailed: 'Could not copy {{what}}; select and copy it by hand',
  },
  exportFailed: 'The export broke off, and no file was kept of it. Try again.',
  /** `parts` are names of filters, such as “Date, Total”. */
  leftOut:
    'This page is shown without what its address says of: {{parts}}. It makes no sense, or is not there any more.',
  /** A count, and one that is only known to be higher. */
  count: { exactly: '{{number, number}}', moreThan: '{{number, number}}+' },
  time: {
    today: 'Today at {{clock}}',
    yesterday: 'Yesterday at {{clock}}',
    day: '{{date}} at {{clock}}',
  },
} as const;
