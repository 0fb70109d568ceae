import type { Catalogue } from '../catalogue.ts';

export const quoteViews: Catalogue['quoteViews'] = {
  builtIn: {
    all: 'Alle Angebote',
    mine: 'Meine Angebote',
    unassigned: 'Nicht zugewiesen',
    expiring: 'Läuft bald ab',
  },
  changed: 'Geändert',
  saveForTeam: 'Für das Team speichern',
  saveAs: 'Als neue Ansicht speichern',
  discard: 'Änderungen verwerfen',
  rename: 'Umbenennen',
  duplicate: 'Duplizieren',
  share: 'Mit dem Team teilen',
  unshare: 'Nur für mich behalten',
  delete: 'Löschen',
  dialogs: {
    create: 'Als neue Ansicht speichern',
    rename: 'Ansicht umbenennen',
    duplicate: 'Ansicht duplizieren',
  },
  copyOf: 'Kopie von {{name}}',
  shared: 'Mit dem Team teilen',
  sharedHelp: 'Alle im Team können sie nutzen, ändern und löschen.',
  said: {
    created: 'Ansicht gespeichert',
    renamed: 'Ansicht umbenannt',
    updated: 'Ansicht gespeichert',
    shared: 'Ansicht mit dem Team geteilt',
    unshared: 'Die Ansicht gehört jetzt nur noch Ihnen',
    restored: 'Die Ansicht ist wieder da',
  },
  deleted: '„{{name}}“ wurde gelöscht.',
  gone: 'Diese Ansicht ist nicht mehr vorhanden.',
  taken: 'Sie haben bereits eine Ansicht mit diesem Namen.',
  takenByTeam: 'Das Team hat bereits eine Ansicht mit diesem Namen.',
  youHaveMost:
    'Sie haben {{max, number}} eigene Ansichten, mehr sind nicht möglich. Löschen Sie zuerst eine.',
  teamHasMost:
    'Das Team hat {{max, number}} Ansichten, mehr sind nicht möglich. Löschen Sie zuerst eine.',
};
