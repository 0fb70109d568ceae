import type { Catalogue } from '../catalogue.ts';

export const bulk: Catalogue['bulk'] = {
  titles: {
    assign: '{{about}} zuweisen',
    assignNobody: 'Niemandem zuweisen',
    stage: 'Verschieben nach {{about}}',
    addTag: 'Tag „{{about}}“ hinzufügen',
    removeTag: 'Tag „{{about}}“ entfernen',
    remove: 'Löschen',
  },
  states: { running: 'Läuft', stopped: 'Angehalten', done: 'Fertig' },
  progress_one: '{{position, number}} von {{count, number}} Angebot',
  progress_other: '{{position, number}} von {{count, number}} Angeboten',
  done_one: '{{count, number}} Angebot erledigt',
  done_other: '{{count, number}} Angebote erledigt',
  someDone_one: '{{done, number}} von {{count, number}} Angebot erledigt',
  someDone_other: '{{done, number}} von {{count, number}} Angeboten erledigt',
  left_one: '{{count, number}} unverändert',
  left_other: '{{count, number}} unverändert',
  startedBy: 'Begonnen von <person/>: <time/>',
  stop: 'Anhalten',
  resume: 'Fortsetzen',
  dismiss: 'Ausblenden',
  control: '{{action}}: {{title}}',

  refusal: '{{quote}}: {{reason}}',
  aQuote: 'Ein Angebot',
  showMore: '{{more, number}} weitere anzeigen',
  andMore: 'Und {{more, number}} weitere.',

  selectAll: 'Alle in dieser Liste auswählen',
  selecting: 'Wird ausgewählt…',
  selected_one: 'Das einzige Angebot ausgewählt',
  selected_other: 'Alle {{count, number}} Angebote ausgewählt',
  newestSelected: 'Die neuesten {{max, number}} Angebote ausgewählt',

  actions: {
    assign: 'Zuweisen',
    stage: 'Phase ändern',
    'add-tag': 'Tag hinzufügen',
    'remove-tag': 'Tag entfernen',
    remove: 'Löschen',
  },
  questions: {
    assign_one: '{{count, number}} Angebot zuweisen',
    assign_other: '{{count, number}} Angebote zuweisen',
    stage_one: 'Phase von {{count, number}} Angebot ändern',
    stage_other: 'Phase von {{count, number}} Angeboten ändern',
    'add-tag_one': '{{count, number}} Angebot einen Tag hinzufügen',
    'add-tag_other': '{{count, number}} Angeboten einen Tag hinzufügen',
    'remove-tag_one': 'Tag von {{count, number}} Angebot entfernen',
    'remove-tag_other': 'Tag von {{count, number}} Angeboten entfernen',
    remove_one: '{{count, number}} Angebot löschen?',
    remove_other: '{{count, number}} Angebote löschen?',
  },
  delete_one: '{{count, number}} Angebot löschen',
  delete_other: '{{count, number}} Angebote löschen',
  deletionSays_one:
    'Es verschwindet aus allen Listen, und der Link des Kunden zeigt nichts mehr. Das kann nicht rückgängig gemacht werden. Bestellentwürfe und Bestellungen in Shopify bleiben.',
  deletionSays_other:
    'Sie verschwinden aus allen Listen, und die Links der Kunden zeigen nichts mehr. Das kann nicht rückgängig gemacht werden. Bestellentwürfe und Bestellungen in Shopify bleiben.',
};
