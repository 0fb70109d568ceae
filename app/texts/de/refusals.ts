import type { Catalogue } from '../catalogue.ts';

export const refusals: Catalogue['refusals'] = {
  impossible: 'Das ist nicht möglich.',
  characters: 'Verwenden Sie höchstens {{max, number}} Zeichen.',
  enterName: 'Geben Sie einen Namen ein.',
  enterEmail: 'Geben Sie eine E-Mail-Adresse ein, zum Beispiel name@example.com.',
  mostEmails: 'Ein Angebot geht an höchstens {{max, number}} weitere Adressen.',
  notOnTeam: 'Diese Person ist nicht mehr im Team.',
  stageGone: 'Diese Phase gibt es nicht mehr. Wählen Sie eine andere.',
  chooseStage: 'Wählen Sie eine Phase.',
  choosePerson: 'Wählen Sie jemanden.',
  reasonTooLong: 'Kürzen Sie die Begründung auf {{max, number}} Zeichen.',
  appRemoved: 'Quotewire wurde aus diesem Shop entfernt.',
  tag: {
    enter: 'Geben Sie einen Tag ein.',
    comma: 'Lassen Sie Kommas weg. Fügen Sie die Tags einzeln hinzu.',
    most: 'Ein Angebot hat höchstens {{max, number}} Tags.',
  },
  note: {
    enter: 'Schreiben Sie zuerst eine Notiz.',
    mostMentions: 'Erwähnen Sie höchstens {{max, number}} Personen.',
    notOnTeam: 'Jemand, der erwähnt wird, ist nicht mehr im Team.',
  },
  bulk: {
    deleted: 'Es wurde inzwischen gelöscht.',
    noSuch: 'Dieses Angebot gibt es nicht.',
    status: 'Das ist im Status „{{status}}“ nicht möglich.',
    changed: 'Jemand hat es inzwischen geändert.',
    unexpected:
      'Etwas ist schiefgegangen. Versuchen Sie es auf der Seite des Angebots noch einmal.',
    noQuote: 'Das ist kein Angebot.',
    select: 'Wählen Sie zuerst Angebote aus.',
    most: 'Wählen Sie höchstens {{max, number}} Angebote auf einmal aus.',
  },
  sending: {
    noRecipient: 'Geben Sie mindestens eine E-Mail-Adresse ein.',
    mostRecipients: 'Geben Sie höchstens {{max, number}} E-Mail-Adressen ein.',
    noAddress: '„{{typed}}“ ist keine E-Mail-Adresse.',
    messageTooLong: 'Kürzen Sie die Nachricht auf {{max, number}} Zeichen.',
    enterDate: 'Geben Sie ein Datum ein.',
    past: 'Wählen Sie ein Datum in der Zukunft.',
    tooFar: 'Wählen Sie ein Datum innerhalb eines Jahres.',
    noItems: 'Fügen Sie mindestens einen Artikel hinzu.',
    tooFine:
      'Der Preis pro Stück hat mehr Nachkommastellen, als in {{currency}} bezahlt werden können. Runden Sie ihn.',
    noLink:
      'Es gibt keinen Link, der erneut gesendet werden kann. Senden Sie stattdessen das Angebot.',
    expired:
      'Das Gesendete ist abgelaufen. Senden Sie stattdessen das Angebot mit einem neuen Datum.',
    nothingToRevoke: 'Es gibt keinen Link, der geöffnet werden könnte.',
  },
  shopify: {
    away: 'Shopify war nicht erreichbar. Es wurde nichts geändert: Versuchen Sie es in ein paar Minuten erneut.',
    notAllowed:
      'Shopify erlaubt das nicht. Öffnen Sie die App erneut aus dem Shopify-Adminbereich und stimmen Sie ihren Berechtigungen zu, falls Sie danach gefragt werden.',
  },
  buyer: {
    notTheirs:
      'Dieser Kunde kann in Ihrem Shop nicht (mehr) für dieses Unternehmen und diesen Standort kaufen. Wählen Sie erneut, wer kauft.',
    decided:
      'Jemand hat inzwischen entschieden, wer kauft. Bearbeiten Sie das Angebot, wenn es jemand anderes sein soll.',
    several:
      'Dieser Kunde kann für mehrere Unternehmen oder Standorte kaufen. Wählen Sie, wer kauft.',
    gone: 'Das Unternehmen oder der Standort dieses Angebots ist nicht mehr in Ihrem Shop, oder der Kunde darf nicht mehr dafür kaufen. Bearbeiten Sie das Angebot und wählen Sie, wer kauft.',
  },
  draft: {
    busy: 'Dieses Angebot wird gerade umgewandelt. Warten Sie ein wenig und sehen Sie sich die Seite dann erneut an.',
    notApproved:
      'Dieses Angebot wurde nach dem Senden geändert, und der Kunde hat die vorherige Version angenommen. Senden Sie zuerst die neue Version und wandeln Sie sie dann um.',
    noAnswer:
      'Shopify hat nicht geantwortet, als es den Bestellentwurf erstellen sollte. Ob er erstellt wurde, wird gerade geklärt: Sehen Sie sich diese Seite in einigen Minuten erneut an. Ein zweiter wird nicht erstellt.',
    stillOpen:
      'Eine frühere Umwandlung hat von Shopify keine Antwort erhalten, und ob dabei ein Bestellentwurf erstellt wurde, ist noch nicht bekannt. Versuchen Sie es in einigen Minuten erneut.',
    otherBeforeTax:
      'Shopify kommt auf {{shopify}} vor Steuern, dieses Angebot auf {{quoted}}. Möglicherweise gilt dafür ein Rabatt Ihres Shops: Ändern Sie das Angebot oder den Rabatt und wandeln Sie es erneut um.',
    otherWithTax:
      'Shopify kommt auf {{shopify}} mit Steuern, dieses Angebot auf {{quoted}}. Möglicherweise gilt dafür ein Rabatt Ihres Shops: Ändern Sie das Angebot oder den Rabatt und wandeln Sie es erneut um.',
    variantGone: 'Dieses Produkt ist nicht mehr im Katalog. Ersetzen oder entfernen Sie es.',
    termsGone:
      'Ihr Shop bietet die Zahlungsbedingungen dieses Angebots nicht mehr an. Bearbeiten Sie das Angebot und wählen Sie andere.',
    tooManyLines:
      'Shopify nimmt höchstens {{max, number}} Positionen in einem Bestellentwurf an, und dieses Angebot hätte {{lines, number}}. Positionen, deren Preis sich nicht durch ihre Menge teilen lässt, zählen doppelt. Entfernen Sie einige Positionen.',
  },
  invoice: {
    noDraft: 'Dieses Angebot hat keinen Bestellentwurf. Wandeln Sie es zuerst um.',
    outdated:
      'Dieses Angebot wurde nach dem Umwandeln geändert. Wandeln Sie es erneut um und senden Sie dann die Rechnung.',
    another:
      'Dieses Angebot wurde inzwischen erneut umgewandelt. Sehen Sie sich den neuen Bestellentwurf an und senden Sie dann die Rechnung.',
    draftGone:
      'Der Bestellentwurf dieses Angebots ist nicht mehr in Shopify. Wandeln Sie das Angebot erneut um.',
    noAnswer:
      'Shopify hat nicht geantwortet, als es die Rechnung senden sollte. Ob sie gesendet wurde, wird gerade geklärt: Sehen Sie sich diese Seite in ein oder zwei Minuten erneut an, bevor Sie sie noch einmal senden.',
    beingSent:
      '{{by}} sendet die Rechnung gerade an {{to}}. Warten Sie ein wenig und sehen Sie sich die Seite dann erneut an.',
    foundOut:
      '{{by}} hat die Rechnung an {{to}} gesendet, und Shopify hat nicht geantwortet. Ob sie gesendet wurde, wird gerade geklärt: Sehen Sie sich diese Seite in einer Minute erneut an.',
    somebody: 'Jemand',
    customer: 'den Kunden',
  },
  edit: {
    unsavable: 'Das kann nicht gespeichert werden.',
    mostItems:
      'Shopify nimmt höchstens {{max, number}} Artikel in einer Bestellung an. Entfernen Sie einige.',
    enterTitle: 'Geben Sie ein, was dieser Artikel ist.',
    enterQuantity: 'Geben Sie eine Menge ein.',
    wholeNumber: 'Geben Sie eine ganze Zahl ein.',
    quantityTooSmall: 'Geben Sie 1 oder mehr ein.',
    quantityTooLarge: 'Geben Sie {{max, number}} oder weniger ein.',
    enterPrice: 'Geben Sie einen Preis ein.',
    enterPriceIn: 'Geben Sie einen Preis in {{currency}} ein.',
    enterShipping: 'Geben Sie einen Preis ein, oder 0, wenn der Versand kostenlos ist.',
    enterDiscount: 'Geben Sie ein, wie viel abgezogen wird.',
    mostDecimals: 'Verwenden Sie höchstens {{max, number}} Nachkommastellen.',
    enterEmail: 'Geben Sie eine E-Mail-Adresse ein.',
    enterNumber: 'Geben Sie eine Zahl wie 12,5 ein.',
    shorten: 'Das ist zu lang. Kürzen Sie es.',
    chooseCountry: 'Wählen Sie ein Land.',
    chooseCurrency: 'Wählen Sie eine Währung.',
    chooseLanguage: 'Wählen Sie eine Sprache.',
    enterDay: 'Geben Sie einen Tag ein, zum Beispiel 2026-12-31.',
    needed: 'Diese Angabe wird benötigt.',
    tooLong: 'Das ist zu lang.',
    tooSmall: 'Geben Sie 0 oder mehr ein.',
    tooLarge: 'Das ist zu viel.',
    enterAmount: 'Geben Sie eine Zahl wie 12,50 ein.',
    enterDate: 'Geben Sie ein Datum wie 2026-11-29 ein.',
    noOption: 'Das kann nicht mehr gewählt werden. Wählen Sie etwas anderes.',
    noField: 'Dieses Feld wurde inzwischen umbenannt oder entfernt. Laden Sie die Seite neu.',
    over100: 'Geben Sie höchstens 100 Prozent ein.',
    noDecimals: 'Shopify nimmt in {{currency}} keine Nachkommastellen an.',
    tooFine: 'Shopify nimmt in {{currency}} höchstens {{max, number}} Nachkommastellen an.',
    overItem: 'Das ist mehr, als dieser Artikel kostet. Geben Sie weniger ein.',
    overAll: 'Das ist mehr, als alle Artikel kosten. Geben Sie weniger ein.',
    totalTooLarge:
      'Das ergibt mehr, als angeboten werden kann. Geben Sie kleinere Preise oder Mengen ein.',
    lineGone: 'Dieser Artikel ist nicht mehr im Angebot.',
    variantGone:
      'Dieses Produkt ist nicht mehr im Shop oder steht nicht zum Verkauf. Entfernen Sie es.',
    termsGone: 'Ihr Shop bietet diese Zahlungsbedingungen nicht mehr an. Wählen Sie andere.',
    enterDueDay: 'Geben Sie den Tag ein, an dem die Zahlung fällig ist.',
    dueDayOver: 'Dieser Tag ist vorbei. Wählen Sie einen späteren.',
    currencyFixed:
      'Der Kunde hat dieses Angebot in seiner Währung erhalten. Erstellen Sie für eine andere ein neues Angebot.',
  },
};
