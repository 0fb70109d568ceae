import type { Catalogue } from '../catalogue.ts';

export const deliveryLog: Catalogue['deliveryLog'] = {
  title: 'Zustellungsprotokoll',
  subtitle: 'Jeder Versuch, einen Ihrer Endpunkte zu erreichen. Die Zeiten sind in Ihrer Zeitzone.',
  sendAgain: 'Diese erneut senden …',
  exportCsv: 'CSV exportieren',
  viewAll: 'Ganzes Protokoll ansehen',
  repeated:
    'Ein fehlgeschlagener Versuch wird nach 1, 4 und 16 Sekunden wiederholt. Die Zeiten sind in Ihrer Zeitzone.',
  repeatedLonger:
    'Ein fehlgeschlagener Versuch wird nach 1, 4 und 16 Sekunden wiederholt und danach über drei Tage lang in immer größeren Abständen. Die Zeiten sind in Ihrer Zeitzone.',
  deliveries: 'Zustellungen',
  pages: 'Seiten des Protokolls',
  newer: 'Neuere Zustellungen',
  older: 'Ältere Zustellungen',
  live: 'Live',
  notLive: 'Nicht live',
  liveSays: 'Neue Versuche erscheinen hier von selbst.',
  notLiveSays: 'Keine Verbindung. Es wird weiter versucht.',

  nothing: {
    here: 'Es wurde noch nichts gesendet. Senden Sie ein Testereignis, um zu sehen, wie es hier erscheint.',
    title: 'Es wurde noch nichts gesendet',
    says: 'Jedes Ereignis, das an einen Ihrer Endpunkte gesendet wird, erscheint hier, mit jedem Versuch und dem, was der Endpunkt geantwortet hat. Senden Sie auf der Seite eines Endpunkts ein Testereignis, um eines zu sehen.',
    endpoints: 'Endpunkte ansehen',
    noMatch: 'Keine passenden Zustellungen',
    noMatchSays:
      'Nichts im Protokoll passt zu diesen Filtern. Gesucht wird nach der Nummer eines Angebots oder der ganzen ID eines Ereignisses oder einer Zustellung.',
    clear: 'Filter löschen',
  },

  parts: {
    endpoint: 'Endpunkt',
    event: 'Ereignis',
    status: 'Status',
    date: 'Datum',
    search: 'Suche',
    page: 'Seite',
  },
  filters: {
    search: 'Nach Angebotsnummer oder ID suchen',
    endpoint: 'Endpunkt',
    event: 'Ereignis',
    status: 'Status',
    date: 'Datum',
    removedEndpoint: '{{endpoint}} (entfernt)',
    isEndpoint: 'Endpunkt: {{endpoint}}',
    isEvent: 'Ereignis: {{event}}',
    isStatus: 'Status: {{status}}',
    from: 'Von',
    until: 'Bis',
    dayIncluded: 'Einschließlich dieses Tages.',
    fromDay: 'Ab {{day}}',
    untilDay: 'Bis {{day}}',
    days: '{{first}} bis {{last}}',
  },
  statuses: {
    pending: 'Wird wiederholt',
    pendingSays: 'Oder wartet auf den ersten Versuch.',
    pausedSays: 'Wartet, bis der Endpunkt fortgesetzt wird.',
    cancelledSays: 'Der Endpunkt wurde entfernt.',
    undelivered: 'Nicht zugestellt',
    undeliveredSays: 'Nie angekommen: fehlgeschlagen, ausstehend oder pausiert.',
  },

  outcome: {
    answered: '{{status}} in {{time}}',
    noAnswer: 'Keine Antwort nach {{time}}',
    none: 'Noch kein Versuch',
    ofAttempt: '{{outcome}}, Versuch {{attempt}}',
    milliseconds: '{{ms}} ms',
    seconds: '{{seconds, number(minimumFractionDigits: 1; maximumFractionDigits: 1)}} s',
  },
  gone: 'Diese Zustellung ist nicht mehr im Protokoll.',
  sentOnceResumed: 'Sie wird gesendet, sobald ihr Endpunkt fortgesetzt wird.',
  nextAttempt: 'Nächster Versuch: <time/>',
  deliveryId: 'ID der Zustellung',
  eventId: 'ID des Ereignisses',
  theDeliveryId: 'ID der Zustellung',
  theEventId: 'ID des Ereignisses',
  attempt: 'Versuch {{attempt}}: {{outcome}}',
  addressOf: 'Adresse von Versuch {{attempt}}',
  answer: 'Was geantwortet wurde',
  answerTo: 'Antwort auf Versuch {{attempt}}',
  headers: {
    show: 'Header der Anfrage anzeigen',
    hide: 'Header der Anfrage ausblenden',
    showOf: 'Header der Anfrage von Versuch {{attempt}} anzeigen',
    hideOf: 'Header der Anfrage von Versuch {{attempt}} ausblenden',
    of: 'Header der Anfrage von Versuch {{attempt}}',
  },
  body: {
    show: 'Inhalt der Anfrage anzeigen',
    hide: 'Inhalt der Anfrage ausblenden',
    label: 'Inhalt der Anfrage',
    theBody: 'Inhalt der Anfrage',
  },

  hints: {
    signature:
      'Ihr Server hat die Signatur abgelehnt. Prüfen Sie, ob er den Schlüssel dieses Endpunkts verwendet und den HMAC aus dem unveränderten Inhalt der Anfrage berechnet, bevor JSON gelesen wird.',
    wrongAddress:
      'Ihr Server kennt diese Adresse nicht. Prüfen Sie den Pfad, und ob dort POST-Anfragen angenommen werden.',
    gone: 'Mit 410 sagt Ihr Server, dass er keine Ereignisse mehr möchte. Deshalb wurde dieser Endpunkt deaktiviert.',
    busy: 'Ihr Server bittet um weniger Anfragen. Die Zustellung wird später wiederholt.',
    broken:
      'Bei Ihrem Server trat ein Fehler auf, während er die Anfrage bearbeitete. Suchen Sie den Fehler in dessen Protokollen: Ihr Code könnte eine Ausnahme ausgelöst haben.',
    slow: 'Antworten Sie zuerst, mit einem Status von 200 bis 299, und erledigen Sie die Arbeit danach im Hintergrund.',
  },

  retention: {
    label: 'Protokoll aufbewahren für',
    days: '{{days, number}} Tage',
    says: 'Ältere Zustellungen werden innerhalb einer Stunde gelöscht, außer denen, die noch unterwegs sind. Der Verlauf Ihrer Angebote bleibt erhalten.',
  },
};
