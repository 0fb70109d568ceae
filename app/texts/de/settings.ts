import type { Catalogue } from '../catalogue.ts';

export const settings: Catalogue['settings'] = {
  pages: {
    pipeline: { title: 'Pipeline', says: 'Die Phasen, die Ihre Angebote durchlaufen.' },
    team: { title: 'Team', says: 'Wer an Angeboten arbeitet.' },
    assignment: { title: 'Zuweisung', says: 'Wer neue Angebote erhält.' },
    quotes: {
      title: 'Angebote',
      says: 'Nummern, wie lange ein Angebot beantwortet werden kann, und Bedingungen.',
    },
    fields: {
      title: 'Eigene Felder',
      says: 'Was Sie von einem Angebot sonst noch wissen möchten.',
    },
    integrations: {
      title: 'Integrationen',
      says: 'Endpunkte Ihrer eigenen Systeme, denen Angebote gemeldet werden.',
    },
    dataRequests: {
      title: 'Datenanfragen',
      says: 'Kunden, die wissen möchten, was über sie gespeichert ist.',
    },
  },
  changedMeanwhile:
    'Jemand anderes hat dies inzwischen geändert. Laden Sie die Seite neu, um den jetzigen Stand zu sehen, und nehmen Sie Ihre Änderungen dann noch einmal vor.',
  moveUp: '{{name}} nach oben',
  moveDown: '{{name}} nach unten',
  delete: '{{name}} löschen',

  search: {
    label: 'Einstellungen durchsuchen',
    found_one: 'Eine Stelle gefunden',
    found_other: '{{count, number}} Stellen gefunden',
    nothing: 'Nichts gefunden',
    nothingSays:
      'Keine Einstellung heißt so. Versuchen Sie ein anderes Wort, oder leeren Sie die Suche, um alle Seiten zu sehen.',
    clear: 'Suche leeren',
    integrationsToo: 'Webhooks, API, CRM, ERP, Zapier, Make, Signatur, Wiederholungen',
    dataRequestsToo: 'Datenschutz, DSGVO, personenbezogene Daten, Export, Löschung',
  },

  pipeline: {
    subtitle: 'Die Phasen, die Ihre Angebote durchlaufen, von links nach rechts.',
    stages: 'Phasen',
    addStage: 'Phase hinzufügen',
    newStage: 'Neue Phase',
    saveFirst: 'Speichern oder verwerfen Sie Ihre Änderungen, bevor Sie eine Phase löschen.',
    whereQuotesBegin: 'Neue Angebote beginnen in der ersten Phase.',
    nameOfStage: 'Name der Phase {{place, number}}',
    colourOfStage: 'Farbe der Phase {{place, number}}',
    colours: {
      neutral: 'Grau',
      info: 'Blau',
      success: 'Grün',
      attention: 'Gelb',
      warning: 'Orange',
      critical: 'Rot',
    },
    byItself: 'Automatisch',
    byItselfSays:
      'Wohin ein Angebot wechselt, wenn etwas mit ihm geschieht. Alles andere verschieben Sie selbst.',
    stays: 'Bleibt, wo es ist',
    aNewStage: 'Die neue Phase',
    first: {
      new: 'Neu',
      inReview: 'In Prüfung',
      awaitingCustomer: 'Wartet auf den Kunden',
      readyToConvert: 'Bereit zum Umwandeln',
      won: 'Gewonnen',
      lost: 'Verloren',
    },
    entering: {
      sent: 'An den Kunden gesendet',
      approved: 'Angenommen',
      rejected: 'Abgelehnt',
      requested: 'Wieder in Arbeit: geändert oder erneuert',
      converted: 'In einen Bestellentwurf umgewandelt',
      invoiced: 'Rechnung gesendet',
      ordered: 'Bestellt',
      expired: 'Abgelaufen',
    },
    keepOne: 'Behalten Sie mindestens eine Phase.',
    tooMany: 'Eine Pipeline hat höchstens {{max, number}} Phasen.',
    nameTaken: 'Eine andere Phase hat diesen Namen.',
    oneStageEach: 'Ein Status führt nur zu einer Phase.',
    deletion: {
      title: 'Diese Phase löschen?',
      action: 'Phase löschen',
      says: '<stage/> wird sofort und für alle gelöscht. Das kann nicht rückgängig gemacht werden. Was automatisch dorthin käme, kommt dann ebenfalls in die Phase, die Sie wählen.',
      noQuotes: 'Zurzeit ist kein Angebot darin. Was noch dazukommt, wechselt zu',
      quotes_one: 'Das Angebot darin wechselt zu',
      quotes_other: 'Die {{count, number}} Angebote darin wechseln zu',
    },
  },

  team: {
    addPerson: 'Person hinzufügen',
    comeByThemselves:
      'Wer Quotewire in Ihrem Shopify-Adminbereich öffnet, gehört automatisch zum Team. Fügen Sie die anderen hier hinzu, damit sie schon vorher Angebote erhalten.',
    noEmail: 'Noch keine E-Mail-Adresse',
    you: 'Sie',
    notSeen: 'Noch nicht gesehen',
    takesNoQuotes: 'Nimmt keine Angebote',
    emailSays:
      'Dorthin schreibt Quotewire, wenn die Person ein Angebot erhält oder erwähnt wird. Geben Sie die Adresse an, die sie bei Shopify hat, damit sie erkannt wird, wenn sie Quotewire öffnet.',
    takesQuotes: 'Nimmt Angebote',
    takesQuotesSays:
      'Zuweisungsregeln dürfen der Person Angebote geben. Von Hand kann ihr weiterhin jeder eines zuweisen.',
    emailTaken: '{{name}} hat diese Adresse bereits.',
    full: 'Ein Team hat höchstens {{max, number}} Personen.',
    removal: {
      heading: 'Entfernen',
      says: 'Danach erhält die Person keine Angebote mehr. Was sie getan hat, behält ihren Namen.',
      open: 'Aus dem Team entfernen',
      title: 'Aus dem Team entfernen?',
      action: 'Entfernen',
      leaves:
        '<person/> verlässt das Team. Wer Quotewire öffnen darf, wird in Shopify unter „Benutzer“ festgelegt.',
      rules:
        'Zuweisungsregeln, die sonst niemanden nennen, werden gelöscht, außer jemand übernimmt.',
      heir: 'Angebote der Person, die noch nicht bestellt sind, gehen an',
      nobody: 'Niemanden',
    },
  },

  assignment: {
    none: 'Neue Angebote gehören noch niemandem',
    noneSays:
      'Verteilen Sie sie reihum im Team, oder geben Sie die eines Kunden oder die mit einem Tag an jemanden. Wer ein Angebot erhält, wird benachrichtigt.',
    addRule: 'Regel hinzufügen',
    firstDecides: 'Die erste passende Regel entscheidet.',
    rule: 'Regel {{place, number}}',
    theRule: 'Regel {{place, number}}',
    quotes: 'Angebote',
    kinds: {
      customer: 'Eines Kunden',
      tag: 'Mit einem Tag',
      round_robin: 'Jedes Angebot, reihum',
    },
    tagExample: 'Großhandel',
    customer: 'E-Mail-Adresse oder @Domain',
    noCommas: 'Lassen Sie Kommas weg. Eine Regel hat einen Tag.',
    shadowed:
      'Eine Regel weiter oben nimmt jedes Angebot, sodass diese nichts entscheidet. Schieben Sie sie nach oben.',
    whenTagged:
      'Wenn ein Angebot mit diesem Tag entsteht oder ihn erhält, solange es niemandem gehört.',
    goesTo: 'Geht an',
    inTurn: 'Reihum; ist niemand gewählt, sind es alle, die Angebote nehmen',
    everybody: 'Alle, die Angebote nehmen',
    two: '{{first}} und {{second}}',
    twoAndMore: '{{first}}, {{second}} und {{more, number}} weitere',
    tooMany: 'Es sind höchstens {{max, number}} Regeln möglich.',
    notOnTeam: 'Jemand, der hier gewählt ist, gehört nicht mehr zum Team. Bitte wählen Sie neu.',
    enterCustomer:
      'Geben Sie eine E-Mail-Adresse ein, oder ein @ und was darauf folgt, z. B. @example.com.',
  },

  quotes: {
    numbers: 'Nummern',
    prefix: 'Präfix',
    nextNumber: 'Nächste Nummer',
    numbersSay:
      'Das nächste Angebot ist <number/>. Nummern steigen nur, und bestehende Angebote behalten ihre.',
    sent: 'Was Kunden erhalten',
    expiry: 'Kann beantwortet werden für',
    days: 'Tage',
    expirySays:
      'Danach läuft ein Angebot ab. Bei jedem Senden können Sie ein anderes Datum wählen.',
    termsSay:
      'Unter den Positionen jedes gesendeten Angebots, sofern das Angebot keine eigenen Bedingungen hat.',
    wholeNumber: 'Verwenden Sie eine ganze Zahl bis {{max, number}}.',
    wholeDays: 'Verwenden Sie eine ganze Zahl von Tagen zwischen 1 und {{max, number}}.',
    onlyUp: 'Nummern steigen nur. Die nächste ist {{next}} oder höher.',
  },
};
