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
  exportFailed:
    'Der Export wurde unterbrochen, eine Datei davon gibt es nicht. Versuchen Sie es noch einmal.',
  leftOut:
    'Diese Seite wird ohne das gezeigt, was ihre Adresse zu Folgendem sagt: {{parts}}. Es ergibt keinen Sinn oder ist nicht mehr vorhanden.',
  count: { exactly: '{{number, number}}', moreThan: 'über {{number, number}}' },
  time: {
    today: 'Heute um {{clock}}',
    yesterday: 'Gestern um {{clock}}',
    day: '{{date}} um {{clock}}',
  },
};
