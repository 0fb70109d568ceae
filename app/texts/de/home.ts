import type { Catalogue } from '../catalogue.ts';

export const home: Catalogue['home'] = {
  title: 'Startseite',
  latestQuotes: 'Neueste Angebote',
  allQuotes: 'Alle Angebote',
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
        'Der Theme-Editor öffnet sich mit dem Formular an seinem Platz: Sehen Sie es sich an und speichern Sie dann. Quotewire kann Ihr Theme nicht einsehen, deshalb wird dieser Schritt abgehakt, wenn die erste Anfrage eingeht.',
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
