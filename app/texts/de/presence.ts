import type { Catalogue } from '../catalogue.ts';

export const presence: Catalogue['presence'] = {
  editing: {
    one: '{{name}} bearbeitet dieses Angebot',
    two: '{{name}} und {{other}} bearbeiten dieses Angebot',
    more_one: '{{name}}, {{other}} und {{count, number}} weitere Person bearbeiten dieses Angebot',
    more_other:
      '{{name}}, {{other}} und {{count, number}} weitere Personen bearbeiten dieses Angebot',
  },
  here: {
    one: '{{name}} ist auch hier',
    two: '{{name}} und {{other}} sind auch hier',
    more_one: '{{name}}, {{other}} und {{count, number}} weitere Person sind auch hier',
    more_other: '{{name}}, {{other}} und {{count, number}} weitere Personen sind auch hier',
  },
  news_one: '{{count, number}} Änderung, seit Sie hier waren ({{time}})',
  news_other: '{{count, number}} Änderungen, seit Sie hier waren ({{time}})',
  known: 'Als gesehen markieren',
  new: 'Neu',
  happened: 'Gerade eben: {{what}}',
  gone: {
    title: 'Dieses Angebot wurde gelöscht',
    text: 'Jemand hat es gelöscht, während es hier offen war. Kopieren Sie, was Sie von dieser Seite noch brauchen, bevor Sie sie verlassen.',
    leave: 'Zurück zu den Angeboten',
  },
  list: {
    asOf: 'Stand: {{time}}',
    changed_one: '{{count, number}} Angebot seither geändert: anzeigen',
    changed_other: '{{count, number}} Angebote seither geändert: anzeigen',
  },
  beside: {
    previous: 'Voriges: {{quote}}',
    next: 'Nächstes: {{quote}}',
    noPrevious: 'Kein voriges Angebot',
    noNext: 'Kein nächstes Angebot',
    place: 'Weitere Angebote der Liste',
  },
};
