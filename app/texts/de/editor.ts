import type { Catalogue } from '../catalogue.ts';

export const editor: Catalogue['editor'] = {
  newQuote: 'Neues Angebot',
  none: 'Keine Angabe',

  lines: {
    addCustom: 'Eigenen Artikel hinzufügen',
    addProducts: 'Produkte hinzufügen',
    nothing:
      'Noch wird nichts angeboten. Fügen Sie Produkte des Shops hinzu, oder einen Artikel, der nicht in dessen Katalog ist.',
    full: 'Shopify nimmt höchstens {{max, number}} Artikel in einer Bestellung an.',
    item: 'Artikel',
    newItem: 'Neuer Artikel',
    thisItem: 'dieser Artikel',
    remove: '{{item}} entfernen',
    removeThis: 'Diesen Artikel entfernen',
    custom: 'Eigener Artikel',
    whatItIs: 'Was es ist',
    sku: 'SKU',
    catalogue: 'Katalog <price/>',
    catalogueAndAsked: 'Katalog <price/> · angefragt <asked/>',
    more: {
      none: 'Rabatt, Notiz',
      discount: 'Rabatt',
      note: 'Notiz',
      both: 'Rabatt und Notiz',
      of: '{{what}}: {{item}}',
    },
    discount: 'Rabatt auf diesen Artikel',
    taxable: 'Steuer berechnen',
    shipped: 'Wird versandt',
    note: 'Notiz an den Kunden',
  },

  discount: { none: 'Keiner', percentage: 'Prozent', amount: 'Betrag', value: 'Abzug' },

  totals: {
    discountOnAll: 'Rabatt auf alle Artikel',
    shippingSays: 'Wie er heißt, z. B. Kurier.',
    shippingPrice: 'Versandkosten',
    shippingPriceSays: 'Leer: nicht Teil des Angebots.',
    currencyStays: 'Bleibt, wie sie war, als das Angebot zum ersten Mal gesendet wurde.',
  },

  customer: {
    find: 'Einen Kunden Ihres Shops suchen',
    findBy: 'Name oder E-Mail',
    findFailed:
      'Shopify hat nicht geantwortet. Füllen Sie die Felder unten aus, oder versuchen Sie es gleich noch einmal.',
    nobody: 'Kein Kunde Ihres Shops heißt so. Füllen Sie für jemand Neuen die Felder unten aus.',
    emailSays: 'Die Bestellung geht an den Kunden des Shops mit dieser Adresse.',
    company: 'Unternehmen',
    phone: 'Telefon',
    languageSays: 'In ihr sind die E-Mails an den Kunden geschrieben.',
    languages: { en: 'Englisch', de: 'Deutsch', fr: 'Französisch' },
  },

  buyer: {
    unknown:
      'Shopify hat nicht gesagt, für welche Unternehmen dieser Kunde kaufen kann. Beim Umwandeln des Angebots wird erneut gefragt.',
    companyUnknown:
      '{{company}}. Shopify hat nicht gesagt, für welche Unternehmen dieser Kunde kaufen kann. Beim Umwandeln des Angebots wird erneut gefragt.',
    gone: 'Der Kunde kann für dieses Unternehmen und diesen Standort nicht mehr kaufen. Bitte wählen Sie neu.',
    more: 'Es gibt mehr Standorte, als aufgelistet werden können.',
  },

  address: {
    street: 'Straße',
    street2: 'Wohnung, Stockwerk',
    zip: 'Postleitzahl',
    city: 'Ort',
    province: 'Bundesland oder Provinz',
    country: 'Land',
  },

  customFields: {
    title: 'Eigene Felder',
    says: 'In dem, was der Kunde erhält, stehen sie nicht.',
  },

  terms: {
    poNumber: 'PO-Nummer',
    poNumberSays: 'Das eigene Zeichen des Kunden, falls er eines genannt hat.',
    paidAtOnce: 'Sofort zu zahlen',
    paymentRefused:
      'Shopify lässt die App Ihre Zahlungsbedingungen nicht sehen. Was das Angebot hat, bleibt, wie es ist.',
    paymentUnknown:
      'Shopify hat nicht gesagt, welche Zahlungsbedingungen Sie anbieten. Was das Angebot hat, bleibt, wie es ist.',
    noPayment: 'Ihr Shop bietet keine Zahlungsbedingungen an.',
    paymentGone:
      'Ihr Shop bietet diese nicht mehr an. Wählen Sie andere, bevor das Angebot umgewandelt wird.',
    dueOn: 'Fällig am',
    dueOnSays: 'Bis zum Ende dieses Tages, am Ort Ihres Shops.',
    own: 'Bedingungen dieses Angebots',
    ownSay: 'Leer lassen für die Bedingungen aller Ihrer Angebote, aus den Einstellungen.',
  },

  prefill: {
    title: 'Dieses Angebot beginnt ohne das, woher Sie kamen',
    no_customer:
      'Diesen Kunden hat der Shop nicht mehr. Geben Sie unten ein, für wen das Angebot ist.',
    no_product:
      'Dieses Produkt hat der Shop nicht mehr. Fügen Sie unten hinzu, was angeboten werden soll.',
    not_sold:
      'Dieses Produkt ist nicht aktiv oder nicht mehr vorhanden und kann darum nicht angeboten werden. Fügen Sie unten andere hinzu.',
    not_told:
      'Shopify hat nicht geantwortet. Laden Sie diese Seite gleich noch einmal, oder füllen Sie sie von Hand aus.',
  },

  refused: {
    title: 'Das Angebot wurde nicht gespeichert',
    invalid: 'Etwas kann so nicht gespeichert werden. Es ist unten markiert.',
    not_found: 'Jemand hat dieses Angebot inzwischen gelöscht.',
    wrong_status:
      'Dieses Angebot hat jetzt den Status „{{status}}“ und kann nicht mehr bearbeitet werden.',
    shopify_unreachable:
      'Shopify hat nicht geantwortet, sodass nicht geprüft werden konnte, was aus Ihrem Shop gewählt ist. Versuchen Sie es gleich noch einmal.',
    shopify_refused:
      'Shopify lässt die App Ihren Shop nicht ansehen. Öffnen Sie die App neu aus Ihrem Adminbereich, und versuchen Sie es dann noch einmal.',
  },

  changed: {
    title: 'Jemand hat dieses Angebot geändert, während Sie es bearbeitet haben',
    load: 'Neuesten Stand laden',
    change: 'Von <person/> geändert: <what/> · <time/>',
    kept: 'Was Sie eingegeben haben, ist noch hier und wurde nicht gespeichert. Der neueste Stand ersetzt es.',
  },
};
