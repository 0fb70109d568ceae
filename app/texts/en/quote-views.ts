/** Views of the list of quotes: those that every shop has, and those that somebody saved. */
export const quoteViews = {
  builtIn: {
    all: 'All quotes',
    mine: 'My quotes',
    unassigned: 'Unassigned',
    expiring: 'Expiring soon',
  },
  /** Stands at the name of a view whose filters are others than it was saved with. */
  changed: 'Changed',
  saveForTeam: 'Save for the team',
  saveAs: 'Save as new view',
  discard: 'Discard changes',
  rename: 'Rename',
  duplicate: 'Duplicate',
  share: 'Share with the team',
  unshare: 'Keep for myself alone',
  delete: 'Delete',
  dialogs: { create: 'Save as new view', rename: 'Rename view', duplicate: 'Duplicate view' },
  copyOf: 'Copy of {{name}}',
  shared: 'Share with the team',
  sharedHelp: 'Everybody on the team can use it, change it and delete it.',
  said: {
    created: 'View saved',
    renamed: 'View renamed',
    updated: 'View saved',
    shared: 'View shared with the team',
    unshared: 'The view is yours alone now',
    restored: 'The view is back',
  },
  deleted: '“{{name}}” was deleted.',
  gone: 'This view is not there any more.',
  taken: 'You have a view of this name already.',
  takenByTeam: 'The team has a view of this name already.',
  youHaveMost:
    'You have {{max, number}} views of your own, as many as there can be. Delete one first.',
  teamHasMost: 'The team has {{max, number}} views, as many as there can be. Delete one first.',
} as const;
