/** Who else is at a quote, what others did there, and the quotes beside it. */
export const presence = {
  editing: {
    one: '{{name}} is editing',
    two: '{{name}} and {{other}} are editing',
    more_one: '{{name}}, {{other}} and {{count, number}} other person are editing',
    more_other: '{{name}}, {{other}} and {{count, number}} others are editing',
  },
  here: {
    one: '{{name}} is here too',
    two: '{{name}} and {{other}} are here too',
    more_one: '{{name}}, {{other}} and {{count, number}} other person are here too',
    more_other: '{{name}}, {{other}} and {{count, number}} others are here too',
  },
  news_one: '{{count, number}} change since you were here ({{time}})',
  news_other: '{{count, number}} changes since you were here ({{time}})',
  known: 'Mark as seen',
  new: 'New',
  happened: 'Just now: {{what}}',
  gone: {
    title: 'This quote was deleted',
    text: 'Somebody deleted it while it was open here. Copy what you still need from this page before you leave it.',
    leave: 'Back to the quotes',
  },
  list: {
    asOf: 'As of: {{time}}',
    changed_one: '{{count, number}} quote changed since then: show it',
    changed_other: '{{count, number}} quotes changed since then: show them',
  },
  beside: {
    previous: 'Previous: {{quote}}',
    next: 'Next: {{quote}}',
    noPrevious: 'No previous quote',
    noNext: 'No next quote',
    place: 'Other quotes of the list',
  },
} as const;
