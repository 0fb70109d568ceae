import type { Catalogue } from '../catalogue.ts';

export const endpointForm: Catalogue['endpointForm'] = {
  nameSays: 'Damit Sie wissen, welches Ihrer Systeme das ist.',
  addressSays:
    'Wohin Ereignisse mit POST gesendet werden. Sie muss mit https:// beginnen und aus dem Internet erreichbar sein.',
  sharing:
    'Auch <endpoint/> hat diese Adresse: Was beide abonnieren, kommt dort zweimal an, mit zwei verschiedenen Schlüsseln signiert.',
  formats: {
    native: 'Für Empfänger, die für Quotewire oder AddToQuote gemacht sind, und für neue.',
    salesbyte: 'Für Empfänger des Webhooks von SalesByte über abgeschlossene Angebote.',
    superoffice:
      'Für Empfänger der Angebotsereignisse von SuperOffice. Beim Speichern wird ihnen ein Test gesendet, den sie mit 200 beantworten müssen.',
    b2bNinja: 'Für Empfänger der Webhooks von B2B Ninja, mit dessen Schlüssel im Header qn-secret.',
  },
  eventNotYet: '{{event}}, noch nicht gesendet',
  noneYet:
    'Noch nicht gesendet: Das geschieht, sobald Angebote in Quotewire gesendet, angenommen, unterschrieben und bestellt werden können. Bis dahin können Sie diesen Endpunkt einrichten und testen.',
  notYet: 'Noch nicht gesendet',
  moreNotYet_one: 'Ein weiteres, das noch nicht gesendet wird',
  moreNotYet_other: '{{count, number}} weitere, die noch nicht gesendet werden',
  sample: 'Beispielinhalt',
  theSample: 'Beispielinhalt',
  sampleOf: 'Für das Ereignis',
  sampleOfEvent: 'Beispielinhalt von {{event}}',

  secret: 'Schlüssel',
  secretSays: 'Wird verschlüsselt gespeichert und nicht wieder angezeigt.',
  newSecret: 'Einen neuen Schlüssel erstellen',
  newSecretSays:
    'Wird nach dem Speichern einmal angezeigt, um bei Ihrem Empfänger hinterlegt zu werden.',
  newSecretTested:
    'Wird nach dem Speichern einmal angezeigt. Ein Empfänger, der Signaturen prüft, kennt ihn noch nicht und lehnt den Test ab, der beim Speichern gesendet wird: Verwenden Sie den Schlüssel, den er hat.',
  ownSecret: 'Den Schlüssel verwenden, den mein Empfänger schon hat',
  ownSecretSays: 'Dort muss sich nichts ändern.',
  noSecret: 'Kein Schlüssel',
  noSecretSays: 'Ihr Empfänger kann nicht erkennen, wer sendet.',

  whenFailing: 'Wenn eine Zustellung fehlschlägt',
  standard: 'Normale Wiederholungen',
  standardSays: 'Erneut nach 1, 4 und 16 Sekunden. Danach ist die Zustellung fehlgeschlagen.',
  extended: 'Erweiterte Wiederholungen',
  extendedSays:
    'Danach auch nach 1 und 10 Minuten sowie 1, 6, 24 und 48 Stunden: Bei einem Ausfall über das Wochenende geht nichts verloren.',
  atMost: 'Höchstens',
  aMinute: 'pro Minute',
  rateSays:
    'Leer heißt ohne Begrenzung. Was mehr wäre, wartet, bis es an der Reihe ist; es geht nichts verloren.',
  headersSay:
    'Werden mit jeder Anfrage gesendet, zum Beispiel ein Schlüssel, den Ihr System verlangt. Werte werden verschlüsselt gespeichert und nicht wieder angezeigt.',
  headerName: 'Name des Headers',
  headerValue: 'Wert des Headers',
  valueStays: '•••••••• (bleibt, wie er ist)',
  addHeader: 'Header hinzufügen',
  removeHeader: 'Header {{header}} entfernen',
  headersLost: {
    title: 'Die eigenen Header können nicht mehr gelesen werden',
    says: 'Geben Sie die Header noch einmal ein, die Ihr Server verlangt. Sobald Sie speichern, gibt es nur noch die, die hier stehen.',
  },

  errors: {
    enterName: 'Geben Sie einen Namen ein, zum Beispiel den des Systems, das dort empfängt.',
    controlCharacters: 'Lassen Sie Steuerzeichen weg, etwa Zeilenumbrüche.',
    format: 'Wählen Sie ein Format aus der Liste.',
    schedule: 'Wählen Sie einen Zeitplan aus der Liste.',
    chooseEvent: 'Wählen Sie mindestens ein Ereignis.',
    events: 'Wählen Sie Ereignisse aus der Liste.',
    rate: 'Verwenden Sie eine ganze Zahl von 1 bis {{max, number}}, oder lassen Sie das Feld ohne Begrenzung leer.',
    secret: 'Wählen Sie einen Schlüssel aus der Liste.',
    enterSecret: 'Geben Sie den Schlüssel ein, den Ihr Empfänger hat.',
    secretSigns:
      'Verwenden Sie nur Buchstaben, Ziffern und Zeichen der englischen Tastatur, ohne Leerzeichen.',
    tooManyHeaders: 'Verwenden Sie höchstens {{max, number}} Header.',
    enterHeaderName: 'Geben Sie einen Namen ein, zum Beispiel Authorization.',
    headerNameSigns: 'Verwenden Sie nur Buchstaben, Ziffern und Bindestriche.',
    ourHeader:
      '{{header}} wird von Quotewire oder von der Verbindung gesetzt. Verwenden Sie einen anderen Namen.',
    headerTwice: '{{header}} steht schon in der Liste.',
    enterValue: 'Geben Sie einen Wert ein.',
    valueSigns:
      'Verwenden Sie nur Buchstaben, Ziffern und Zeichen der englischen Tastatur, in einer Zeile.',
    addedAlready:
      'Einen Endpunkt mit diesem Namen und dieser Adresse haben Sie schon: Vielleicht wurde er hinzugefügt, als keine Antwort kam. Wenn Sie seinen Schlüssel nicht gesehen haben, erneuern Sie ihn auf der Seite des Endpunkts. Für einen zweiten wählen Sie einen anderen Namen.',
    full: 'Sie haben {{max, number}} Endpunkte, mehr sind nicht möglich. Entfernen Sie einen, um einen anderen hinzuzufügen.',
    changedMeanwhile:
      'Jemand anderes hat diesen Endpunkt inzwischen geändert oder entfernt. Öffnen Sie ihn noch einmal, um den jetzigen Stand zu sehen.',
    lostSecret:
      'Nicht gespeichert: Zuerst wird ein Test gesendet, und der Schlüssel, der ihn signiert, kann nicht mehr gelesen werden. Erneuern Sie ihn auf der Seite dieses Endpunkts und speichern Sie dann noch einmal.',
    needsSecret:
      'Was in diesem Format gesendet wird, ist signiert, und dieser Endpunkt hat keinen Schlüssel. Erstellen Sie zuerst einen auf seiner Seite.',
    testFailed: 'Nicht gespeichert: Der Test wurde nicht mit 200 beantwortet. {{why}}',
    testAnswered: 'Die Antwort war {{status}}.',
    newSecretUnknown:
      '{{refusal}} Er war mit dem neuen Schlüssel signiert, den Ihr Empfänger noch nicht kennt: Wenn er Signaturen prüft, verwenden Sie den Schlüssel, den er hat.',
  },
};
