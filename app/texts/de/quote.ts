import type { Catalogue } from '../catalogue.ts';

export const quote: Catalogue['quote'] = {
  moreActions: 'Weitere Aktionen',
  items_one: '{{count, number}} Artikel',
  items_other: '{{count, number}} Artikel',
  preview: 'Vorschau',

  totals: {
    beforeTax: 'Gesamtbetrag vor Steuern',
    withTax: 'Gesamtbetrag inkl. Steuern',
    tax: 'Steuern',
    taxIncluded: 'Enthaltene Steuern',
    atCataloguePrices: 'Gesamtbetrag zu Katalogpreisen',
    requested: 'Gewünschter Gesamtbetrag',
    discountPercent: 'Rabatt ({{percent, number(maximumFractionDigits: 4)}} %)',
  },

  lines: {
    catalogue: 'Katalog',
    requested: 'Gewünscht',
    quoted: 'Angeboten',
    sku: 'SKU: <sku/>',
    discount: '<discount/>: −<amount/>',
    showMore_one: '{{count, number}} weiteren anzeigen',
    showMore_other: '{{count, number}} weitere anzeigen',
  },
  message: 'Nachricht',
  files: 'Dateien',

  team: {
    title: 'Team',
    toMe: 'Mir zuweisen',
    stageChanged: 'Phase geändert',
    assigneeChanged: 'Zuständigkeit geändert',
  },

  customer: {
    themself: 'Der Kunde selbst',
    someCompany: 'Ein Unternehmen',
    contact: 'Kontakt',
    language: 'E-Mails auf {{language}}',
    noAddress: 'Keine Adresse angegeben',
  },

  add: 'Hinzufügen',
  tags: {
    title: 'Tags',
    none: 'Noch keine Tags.',
    label: 'Tag',
    example: 'Tag hinzufügen',
    added: 'Tag hinzugefügt',
    removed: 'Tag entfernt',
  },
  emails: {
    title: 'Auch gesendet an',
    none: 'Nur der Kunde erhält, was Sie senden.',
    label: 'E-Mail-Adresse',
    added: 'E-Mail-Adresse hinzugefügt',
    removed: 'E-Mail-Adresse entfernt',
  },

  details: {
    title: 'Details',
    due: '{{terms}}, fällig am {{day}}',
  },

  versions: {
    title: 'Versionen',
    version: 'Version {{version, number}}',
    link: 'Link des Kunden',
    revoke: 'Link widerrufen',
    sent: 'Gesendet an <to/>',
    sentBy: 'Gesendet von <by/> an <to/>',
    until: 'Kann beantwortet werden bis: <time/>',
    opened: 'Zuerst geöffnet',
    approvedBy: 'Angenommen von <by/>',
    rejectedBy: 'Abgelehnt von <by/>',
    looks: {
      approved: 'Angenommen',
      rejected: 'Abgelehnt',
      notSent: 'Nicht gesendet',
      replaced: 'Ersetzt',
      revoked: 'Link widerrufen',
      expired: 'Abgelaufen',
      viewed: 'Angesehen',
      unopened: 'Noch nicht geöffnet',
      sent: 'Gesendet',
    },
  },

  drafts: {
    title: 'In Shopify',
    order: 'Bestellung <order/>',
    cancelled: 'Storniert',
    draft: 'Bestellentwurf <draft/>',
    ofVersion: 'Aus Version {{version, number}}',
    invoiceSent: 'Rechnung gesendet',
    invoiceSentTo: 'Rechnung gesendet an <to/>',
    pay: 'Wo der Kunde bezahlt',
    edited:
      'Jemand hat diesen Bestellentwurf in Shopify geändert, seit er erstellt wurde: Er kann vom Angebot abweichen.',
    statuses: {
      claimed: 'Wird erstellt',
      open: 'Offen',
      invoice_sent: 'Rechnung gesendet',
      completed: 'Abgeschlossen',
      deleted: 'Gelöscht',
      refused: 'Nicht angenommen',
    },
    sending:
      '{{by}} sendet die Rechnung an {{to}}. Wenn Shopify nicht antwortet, wird von selbst geklärt, was daraus wurde, und in ein oder zwei Minuten hier angezeigt.',
    unsent:
      'Die Rechnung, die {{by}} an {{to}} senden wollte, wurde nicht gesendet: Shopify hat nicht geantwortet und meldet nun, dass keine gesendet wurde. Senden Sie sie noch einmal.',
    somebody: { first: 'Jemand', within: 'jemand' },
    customer: 'den Kunden',
  },

  notes: {
    title: 'Notizen',
    label: 'Neue Notiz',
    hint: 'Nur für das Team',
    add: 'Notiz hinzufügen',
    added: 'Notiz hinzugefügt',
    none: 'Noch hat niemand eine geschrieben.',
    mention: 'Erwähnen',
    told_one: '{{names}} wird per E-Mail benachrichtigt.',
    told_other: '{{names}} werden per E-Mail benachrichtigt.',
  },

  mails: {
    title: 'E-Mails',
    to: 'An <to/>',
    statuses: { pending: 'Unterwegs', sent: 'Gesendet', failed: 'Fehlgeschlagen' },
    noServer: 'Es ist kein Mailserver eingerichtet (SMTP_URL).',
    tried_one: 'Einmal versucht; wird bald erneut versucht.',
    tried_other: '{{count, number}}-mal versucht; wird bald erneut versucht.',
  },

  standing: {
    making: {
      title: 'Ein Bestellentwurf wird erstellt',
      text: 'Shopify wurde darum gebeten. Wenn das minutenlang so bleibt, wandeln Sie das Angebot erneut um: Ein zweiter wird nicht erstellt.',
    },
    cancelled: {
      title: 'Die Bestellung wurde in Shopify storniert',
      text: 'Das Angebot bleibt bestellt, wie es war.',
    },
    expired: {
      title: 'Dieses Angebot ist abgelaufen',
      text: 'Der Kunde kann es nicht mehr beantworten. Erneuern Sie es, um es zu ändern und noch einmal zu senden.',
    },
    changedSinceSent: 'Seit dem Senden geändert',
    stillSees:
      'Der Kunde sieht noch Version {{version, number}}. Senden Sie die neue Version, um sie zu ersetzen.',
    approvedBefore:
      'Der Kunde hat Version {{version, number}} angenommen. Senden Sie die neue Version, damit er annimmt, was jetzt hier steht.',
    changedSinceConverted: {
      title: 'Seit dem Umwandeln geändert',
      text: 'Der Bestellentwurf in Shopify ist aus der vorherigen Version. Wandeln Sie das Angebot erneut um, um ihn zu ersetzen.',
    },
    newestDeleted: {
      title: 'Der neueste Bestellentwurf wurde in Shopify gelöscht',
      text: '{{name}} ist nicht mehr da. {{left}} aus Version {{version, number}} ist noch da und kann bezahlt werden.',
    },
    deleted: {
      title: 'Der Bestellentwurf wurde in Shopify gelöscht',
      text: '{{name}} ist nicht mehr da und kann nicht mehr bezahlt werden. Wandeln Sie das Angebot erneut um, um einen neuen zu erstellen.',
    },
    it: 'Er',
    oneBefore: 'Der vorherige',
  },

  behind: {
    none: 'Kein Angebot zu öffnen',
    notOfQuote: '{{name}} ist nicht aus einem Angebot entstanden.',
    deleted: '{{name}} ist aus {{quote}} entstanden, das jemand gelöscht hat.',
    noSuch: {
      DraftOrder: {
        title: 'Kein solcher Bestellentwurf',
        text: 'Einen solchen Bestellentwurf gibt es im Shop nicht oder nicht mehr.',
      },
      Order: {
        title: 'Keine solche Bestellung',
        text: 'Eine solche Bestellung gibt es im Shop nicht, oder sie ist älter als die 60 Tage, über die Shopify Apps Auskunft gibt.',
      },
    },
    notTold: {
      title: 'Shopify hat nicht geantwortet',
      DraftOrder:
        'Daher ist nicht bekannt, aus welchem Angebot dieser Bestellentwurf entstanden ist. Versuchen Sie es gleich noch einmal.',
      Order:
        'Daher ist nicht bekannt, aus welchem Angebot diese Bestellung entstanden ist. Versuchen Sie es gleich noch einmal.',
    },
    makeFor: 'Angebot für diesen Kunden erstellen',
  },
};
