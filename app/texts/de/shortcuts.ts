import type { Catalogue } from '../catalogue.ts';

export const shortcuts: Catalogue['shortcuts'] = {
  title: 'Tastaturkürzel',
  close: 'Schließen',
  use: 'Kürzel mit einzelnen Tasten verwenden',
  useHelp:
    'Während Sie in ein Feld schreiben oder ein Dialog offen ist, tun sie nichts. Schalten Sie sie aus, wenn sie bei der Spracheingabe oder anderen Hilfen stören; diese Übersicht bleibt im Menü.',
  thenKey: 'dann',
  quote: 'Bei einem Angebot',
  list: 'In der Liste',
  board: 'Auf dem Board',
  compare: 'Beim Vergleichen von Versionen',
  anywhere: 'Überall bei Angeboten',
  actions: {
    next: 'Nächstes Angebot',
    previous: 'Voriges Angebot',
    edit: 'Angebot bearbeiten',
    assign: 'Zuständige Person wählen',
    stage: 'Phase wählen',
    step: 'Nächsten Schritt ausführen, etwa senden',
    note: 'Notiz schreiben',
    compare: 'Versionen vergleichen',
    timeline: 'Zur Zeitachse',
    swap: 'Versionen tauschen',
    quote: 'Zurück zum Angebot',
    search: 'Angebote suchen',
    list: 'Zur Liste der Angebote',
    home: 'Zur Startseite',
    make: 'Angebot erstellen',
    sheet: 'Diese Kürzel anzeigen',
  },
};
