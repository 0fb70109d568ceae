import type { Catalogue } from '../catalogue.ts';

export const integrations: Catalogue['integrations'] = {
  addEndpoint: 'Endpunkt hinzufügen',
  notDeliveredMany: 'Nicht zugestellt ({{shown}})',
  viewAllLogs: 'Alle Protokolle ansehen',
  howMany: '{{there, number}} von {{max, number}} Endpunkten.',
  full: '{{max, number}} von {{max, number}} Endpunkten. Entfernen Sie einen, um einen anderen hinzuzufügen.',
  viewLogs: 'Protokoll ansehen',
  viewLogsOf: 'Protokoll von {{endpoint}} ansehen',
  manage: 'Verwalten',
  manageEndpoint: '{{endpoint}} verwalten',
  allEvents: 'Alle Ereignisse',
  nothingSent: 'Es wurde noch nichts dorthin gesendet.',
  lastDelivery: 'Letzte Zustellung: <time/>',
  lastDeliveryAnswered: 'Letzte Zustellung: <time/>, Antwort {{status}}',
  none: {
    title: 'Informieren Sie Ihre anderen Systeme über Angebote',
    says: 'Fügen Sie die HTTPS-Adresse Ihres CRM-, ERP- oder Automatisierungssystems hinzu. Jedes Ereignis eines Angebots wird in Sekunden dorthin gesendet, signiert, damit Ihr System weiß, dass es echt ist, und erneut versucht, wenn Ihr System nicht erreichbar ist.',
  },
  removed: {
    title: 'Entfernte Endpunkte',
    at: 'Entfernt: <time/>',
    logOf: 'Zustellungsprotokoll von {{endpoint}}',
  },
  editEndpoint: '{{endpoint}} bearbeiten',
  added: '{{endpoint}} wurde hinzugefügt',
  pause: 'Pausieren',
  banners: {
    removed:
      'Entfernt: <time/>. An diesen Endpunkt wird nichts mehr gesendet; sein Protokoll bleibt erhalten.',
    paused: 'Dieser Endpunkt ist pausiert',
    pausedSays: 'Ereignisse warten auf ihn und werden gesendet, sobald Sie ihn fortsetzen.',
    resume: 'Fortsetzen',
    disabled: 'Dieser Endpunkt wurde deaktiviert',
  },
  unreadable: {
    title: 'An diesen Endpunkt kann nichts gesendet werden',
    typeAgain: 'Header noch einmal eingeben',
    secret:
      'Sein Schlüssel kann nicht mehr gelesen werden. Erneuern Sie den Schlüssel auf dieser Seite und geben Sie Ihrem Server den neuen.',
    headers:
      'Seine eigenen Header können nicht mehr gelesen werden. Geben Sie sie noch einmal ein.',
    why: 'Es fehlt der Schlüssel, mit dem sie verschlüsselt wurden: Sobald der Betreiber dieser App ihn wiederherstellt, funktioniert alles wieder wie zuvor. Bis dahin schlägt fehl, was zu senden ist, und kann danach noch einmal gesendet werden.',
  },
  /** Of an endpoint. */
  parts: {
    address: 'Adresse',
    format: 'Format',
    events: 'Ereignisse',
    rateLimit: 'Ratenbegrenzung',
    headers: 'Eigene Header',
  },
  card: {
    theAddress: 'Adresse',
    retries: 'Wiederholungen',
    extended: 'Erweitert, über drei Tage',
    standard: 'Standard, dreimal',
    atMost: 'Höchstens {{limit, number}} pro Minute',
    added: 'Hinzugefügt',
  },
  removal: {
    heading: 'Entfernen',
    says: 'Danach wird nichts mehr dorthin gesendet. Das Zustellungsprotokoll bleibt erhalten.',
    action: 'Endpunkt entfernen',
    title: 'Diesen Endpunkt entfernen?',
    leaves:
      '<endpoint/> erhält keine Ereignisse mehr, und was noch dorthin unterwegs ist, wird aufgegeben. Das kann nicht rückgängig gemacht werden.',
    logKept: 'Das Zustellungsprotokoll bleibt unter „Entfernte Endpunkte“ erhalten.',
  },

  test: {
    heading: 'Test',
    send: 'Testereignis senden',
    sends: {
      native: 'Sendet quote.test mit einem erfundenen Angebot.',
      salesbyte: 'Sendet ein erfundenes, abgeschlossenes Angebot, wie SalesByte es täte.',
      superoffice:
        'Sendet das Testereignis von SuperOffice, gekennzeichnet mit dem Header X-Hook-Test.',
      b2b_ninja:
        'Sendet ein erfundenes Angebot mit dem Auslöser Quote - Created, wie B2B Ninja es täte.',
    },
    goesHere:
      'Es geht an diesen Endpunkt, welche Ereignisse er auch abonniert hat. Kein echtes Angebot ist davon betroffen.',
    arrived: 'Der Test kam an: {{outcome}}',
    arrivedSays: 'Ihr Endpunkt hat geantwortet und hat das Ereignis {{event}}.',
    failed: 'Der Test ist fehlgeschlagen: {{outcome}}',
    triedAgain:
      'Versuch {{attempt, number}} ist fehlgeschlagen und wird wiederholt. Dieses Ergebnis aktualisiert sich von selbst.',
  },
};
