import type { Catalogue } from '../catalogue.ts';

export const secrets: Catalogue['secrets'] = {
  signingSecret: 'Signaturschlüssel',
  theSigningSecret: 'Signaturschlüssel',
  copyNow: 'Kopieren Sie den Signaturschlüssel jetzt',
  shownOnce:
    'Er wird nur dieses eine Mal angezeigt. Wenn Sie diese Seite verlassen oder neu laden, ist er weg.',
  keepIt: 'Bewahren Sie ihn in der Umgebung Ihres Servers auf, nie in dessen Quellcode.',
  copied: 'Fertig, ich habe ihn kopiert',

  overlap: {
    label: 'Der alte Schlüssel signiert noch',
    notAtAll: 'Gar nicht',
    hours_one: '{{count, number}} Stunde',
    hours_other: '{{count, number}} Stunden',
    days_one: '{{count, number}} Tag',
    days_other: '{{count, number}} Tage',
    until: 'Auch der alte Schlüssel signiert. Er hört von selbst auf: <time/>.',
    end: 'Jetzt beenden: Mein Server hat den neuen',
    changedMeanwhile:
      'Jemand anderes hat den Schlüssel inzwischen erneuert, deshalb wurde nichts beendet.',
  },
  regenerate: {
    open: 'Schlüssel erneuern',
    title: 'Den Schlüssel erneuern?',
    action: 'Erneuern',
    when: 'Erstellen Sie einen neuen, wenn er anderen bekannt geworden sein könnte, oder von Zeit zu Zeit.',
    bothSign:
      'Beide signieren, solange sie sich überschneiden, sodass Ihr Server umstellen kann, ohne etwas zu verpassen.',
    oneOnly:
      'Dieses Format hat nur Platz für einen Schlüssel, deshalb gibt es keine Überschneidung: Der neue gilt sofort.',
    goesOn: 'Der jetzige Schlüssel signiert für die gewählte Zeit neben dem neuen weiter.',
    stops:
      'Der jetzige Schlüssel gilt sofort nicht mehr: Ihr Server lehnt ab, was ankommt, bis er den neuen hat.',
    earlierStops: 'Der Schlüssel davor signiert ab jetzt nicht mehr.',
  },
  make: {
    open: 'Schlüssel erstellen',
    title: 'Einen Schlüssel erstellen?',
    action: 'Erstellen',
    says: 'Dieser Endpunkt hat keinen: Wer seine Adresse kennt, kann in Ihrem Namen dorthin senden. Sobald Ihr Server einen hat, kann er ablehnen, was ohne ihn kommt.',
    sent: 'Ab jetzt wird er mit allem gesendet.',
  },
  lost: {
    says: 'Er kann nicht mehr gelesen werden, deshalb wird nichts mit ihm signiert. Erstellen Sie einen neuen und geben Sie ihn Ihrem Server.',
    signedAnew:
      'Was ab jetzt gesendet wird, ist mit dem neuen signiert: Ihr Server lehnt es ab, bis er ihn hat.',
  },
  changedMeanwhile: {
    title: 'Der Schlüssel wurde inzwischen erneuert',
    says: 'Das war jemand aus Ihrem Team, oder Sie selbst, und die Antwort ging verloren. Jetzt haben Sie keinen weiteren erstellt. Fragen Sie im Team nach dem Schlüssel, der angezeigt wurde, und erneuern Sie ihn nur dann noch einmal, wenn ihn niemand hat.',
  },

  verify: {
    title: 'Prüfen, was ankommt',
    theCode: 'Prüfcode für {{language}}',
    code: 'Prüfcode für {{language}}',
    native:
      'Jede Anfrage trägt den Header <header/>: den HMAC-SHA256 des unveränderten Inhalts in hexadezimaler Form, gebildet mit dem Signaturschlüssel.',
    salesbyte:
      'SalesByte signiert nichts, Ihr Empfänger funktioniert also, wie er ist. Wir signieren trotzdem, im Header <header/>: der HMAC-SHA256 des unveränderten Inhalts in hexadezimaler Form, gebildet mit dem Signaturschlüssel.',
    superoffice:
      'Jede Anfrage trägt den Header <header/>: den HMAC-SHA256 des unveränderten Inhalts in Base64, gebildet mit dem Schlüssel.',
    superofficeTests:
      'Tests tragen <header/>: Beantworten Sie sie mit 200 und tun Sie sonst nichts.',
    b2bNinja: 'Ist ein Schlüssel gesetzt, trägt ihn jede Anfrage im Header <header/>.',
    answers:
      'Stimmt er nicht überein, antworten Sie mit 401; stimmt er, innerhalb von 10 Sekunden mit 200.',
    environment:
      'Legen Sie den Schlüssel, so wie er ist, in der Umgebungsvariable <variable/> Ihres Servers ab.',
    previous:
      'Solange sich ein erneuerter Schlüssel und der davor überschneiden, ist <header/> mit dem alten signiert.',
    standard:
      'Bibliotheken für Standard Webhooks funktionieren auch: Die Header <id/>, <timestamp/> und <signature/> werden immer gesendet.',
  },
};
