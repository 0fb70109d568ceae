import type { Catalogue } from '../catalogue.ts';

export const common: Catalogue['common'] = {
  navigation: { home: 'Startseite', quotes: 'Angebote', settings: 'Einstellungen' },
  save: 'Speichern',
  yes: 'Ja',
  no: 'Nein',
  edit: 'Bearbeiten',
  editNamed: '{{name}} bearbeiten',
  name: 'Name',
  email: 'E-Mail',
  discard: 'Verwerfen',
  cancel: 'Abbrechen',
  undo: 'Rückgängig machen',
  copy: {
    action: 'Kopieren',
    copied: 'Kopiert',
    byHand: 'Von Hand kopieren',
    what: '{{what}} kopieren',
    whatCopied: '{{what}} kopiert',
    whatFailed: '{{what}}: Kopieren nicht möglich. Bitte von Hand markieren und kopieren',
  },
  count: { exactly: '{{number, number}}', moreThan: 'über {{number, number}}' },
  time: {
    today: 'Heute um {{clock}}',
    yesterday: 'Gestern um {{clock}}',
    day: '{{date}} um {{clock}}',
  },
};
