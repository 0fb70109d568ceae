import type { Catalogue } from '../catalogue.ts';

export const home: Catalogue['home'] = {
  latestQuotes: 'Neueste Angebote',
  allQuotes: 'Alle Angebote',
  attention: {
    title: 'Braucht Aufmerksamkeit',
    nothing: 'Zurzeit braucht nichts Ihre Aufmerksamkeit.',
    unanswered_one:
      '{{shown}} Ihrer Angebote wurde vor mehr als einem Tag angefragt und nie gesendet',
    unanswered_other:
      '{{shown}} Ihrer Angebote wurden vor mehr als einem Tag angefragt und nie gesendet',
    unassigned_one: 'Für {{shown}} offenes Angebot ist niemand zuständig',
    unassigned_other: 'Für {{shown}} offene Angebote ist niemand zuständig',
    expiring_one: '{{shown}} gesendetes Angebot läuft in den nächsten 7 Tagen ab',
    expiring_other: '{{shown}} gesendete Angebote laufen in den nächsten 7 Tagen ab',
    approved_one: '{{shown}} Angebot wurde angenommen und noch nicht umgewandelt',
    approved_other: '{{shown}} Angebote wurden angenommen und noch nicht umgewandelt',
    undelivered_one: '{{shown}} Ereignis hat Ihre Systeme nicht erreicht',
    undelivered_other: '{{shown}} Ereignisse haben Ihre Systeme nicht erreicht',
    disabled_one: '{{shown}} Endpunkt ist deaktiviert',
    disabled_other: '{{shown}} Endpunkte sind deaktiviert',
  },
  figures: {
    title: 'Kennzahlen',
    period: 'Zeitraum',
    periods: {
      '7d': '7 Tage',
      '30d': '30 Tage',
      '90d': '90 Tage',
      '12m': '12 Monate',
    },
    person: 'Wessen Angebote',
    everybody: 'Alle Personen',
    since: 'Angebote, die seit dem {{day}} erstellt wurden, und was bisher daraus wurde.',
    unreadable:
      'Die Kennzahlen können gerade nicht gelesen werden. Laden Sie die Seite gleich noch einmal.',
    requested: 'Angefragt',
    ordered: 'Bestellt',
    conversion: 'Abschlussquote',
    answer: 'Zeit bis zur ersten Antwort (Median)',
    more: {
      days: '{{by, number}} mehr als in den {{days, number}} Tagen davor',
      months: '{{by, number}} mehr als in den {{months, number}} Monaten davor',
    },
    fewer: {
      days: '{{by, number}} weniger als in den {{days, number}} Tagen davor',
      months: '{{by, number}} weniger als in den {{months, number}} Monaten davor',
    },
    same: {
      days: 'So viele wie in den {{days, number}} Tagen davor',
      months: 'So viele wie in den {{months, number}} Monaten davor',
    },
    was: {
      days: '{{value}} in den {{days, number}} Tagen davor',
      months: '{{value}} in den {{months, number}} Monaten davor',
    },
    funnel: 'Wie weit sie kamen',
    step: 'Schritt',
    quotes: 'Angebote',
    share: 'Anteil',
    steps: {
      requested: 'Angefragt',
      sent: 'Gesendet',
      approved: 'Angenommen',
      converted: 'Umgewandelt',
      ordered: 'Bestellt',
    },
    chart: {
      title: 'Erstellte Angebote',
      drawn:
        'Erstellte Angebote und wie viele davon bestellt wurden, als Diagramm; die Tabelle darunter hat die Zahlen.',
      table: 'Als Tabelle anzeigen',
      from: 'Ab',
      requested: 'Angefragt',
      ordered: 'Bestellt',
      notOrdered: 'Bisher nicht bestellt',
    },
    open: {
      title: 'Offene Angebote jetzt',
      value: 'Wert',
      all: 'Alle Phasen',
      inCurrency: 'Offene Angebote in {{currency}}',
      one: 'Alle sind in {{currency}}.',
      none: 'Kein Angebot ist offen.',
      others: 'Auch in anderen Währungen: {{currencies}}',
    },
  },
  guide: {
    title: 'Quotewire einrichten',
    dismiss: 'Einrichtungsanleitung schließen',
    inSteps: 'Von einer Anfrage in Ihrem Onlineshop zu Ihren eigenen Systemen, in vier Schritten.',
    completeTitle: 'Alles ist eingerichtet',
    complete: 'Anfragen kommen aus Ihrem Onlineshop und gehen weiter an Ihre Systeme.',
    progress: '{{done, number}} von {{steps, number}} erledigt',
    done: 'Erledigt',
    toDo: 'Noch nicht erledigt',
  },
  steps: {
    form: {
      title: 'Das Anfrageformular auf Ihren Produktseiten einfügen',
      description:
        'Der Theme-Editor öffnet sich mit dem Formular an seinem Platz: Sehen Sie es sich an und speichern Sie dann. Quotewire sieht nicht in Ihr Theme, deshalb wird dieser Schritt abgehakt, sobald jemand das Formular dort benutzt hat.',
      used: 'Zuletzt in Ihrem Onlineshop benutzt: <time/>',
      unused: 'In Ihrem Onlineshop noch nicht benutzt.',
      action: 'Theme-Editor öffnen',
    },
    endpoint: {
      title: 'Einen Endpunkt hinzufügen',
      description:
        'Die HTTPS-Adresse Ihres CRM-, ERP- oder Automatisierungssystems. Jedes Ereignis eines Angebots wird signiert dorthin gesendet.',
      action: 'Endpunkt hinzufügen',
    },
    test: {
      title: 'Ein Testereignis senden',
      description:
        'Ein erfundenes Angebot geht an Ihren Endpunkt, und Sie sehen sofort, was er geantwortet hat. Kein echtes Angebot ist davon betroffen.',
      action: 'Test senden',
    },
    request: {
      title: 'Ihre erste Angebotsanfrage erhalten',
      description:
        'Füllen Sie das Formular auf einer Ihrer Produktseiten aus, wie es ein Kunde täte.',
      action: 'Angebote ansehen',
    },
  },
  deliveries: {
    title: 'Zustellungen der letzten 7 Tage',
    endpoints: 'Endpunkte',
    nothing: 'Es wurde noch nichts gesendet.',
    failed: '{{shown}} fehlgeschlagen',
    delivered_one: '{{shown}} zugestellt',
    delivered_other: '{{shown}} zugestellt',
    onTheWay: '{{shown}} unterwegs',
    failure: '<event/> an <endpoint/>',
    noAnswer: 'Keine Antwort',
    answered: 'Antwort: {{status}}',
    disabled: '„{{endpoint}}“ wurde deaktiviert',
    openEndpoint: 'Endpunkt öffnen',
  },
};
