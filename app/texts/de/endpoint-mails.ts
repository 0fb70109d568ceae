import type { Catalogue } from '../catalogue.ts';

export const endpointMails: Catalogue['endpointMails'] = {
  subject: '„{{endpoint}}“ erhält keine Angebotsereignisse mehr',
  heading: '„{{endpoint}}“ wurde deaktiviert',
  gone: 'Sein Server hat mit 410 (Gone) geantwortet und bittet damit um keine weiteren Ereignisse. Deshalb sendet Quotewire nichts mehr dorthin.',
  failing:
    'Jeder Versuch, ihn zu erreichen, ist fehlgeschlagen. Deshalb sendet Quotewire nichts mehr dorthin.',
  failingFor:
    'Jeder Versuch, ihn zu erreichen, ist seit dem {{time}} fehlgeschlagen. Deshalb sendet Quotewire nichts mehr dorthin.',
  othersGoOn: 'Ihre anderen Endpunkte sind nicht betroffen.',
  givenUp_one:
    'Eine Zustellung war noch unterwegs und gilt als fehlgeschlagen. Nichts geht verloren: Sie steht im Protokoll und kann erneut gesendet werden.',
  givenUp_other:
    '{{count, number}} Zustellungen waren noch unterwegs und gelten als fehlgeschlagen. Nichts geht verloren: Alle stehen im Protokoll und können erneut gesendet werden.',
  endpoint: 'Endpunkt',
  address: 'Adresse',
  failingSince: 'Fehlgeschlagen seit',
  lastError: 'Letzter Fehler',
  open: 'Endpunkt öffnen',
  goneAdvice:
    'Wenn das ein Versehen war, beheben Sie es auf Ihrem Server, und aktivieren Sie den Endpunkt wieder. Wenn Sie ihn nicht mehr brauchen, entfernen Sie ihn.',
  failingAdvice:
    'Beheben Sie, was der letzte Fehler nennt, aktivieren Sie den Endpunkt wieder, und senden Sie ihm ein Testereignis. Wenn Sie ihn nicht mehr brauchen, entfernen Sie ihn.',
  footer:
    'Quotewire schreibt an die Adresse Ihres Shopify-Kontos, weil es nichts mehr an einen der Endpunkte sendet.',
};
