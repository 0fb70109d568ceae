import type { Catalogue } from '../catalogue.ts';

export const undelivered: Catalogue['undelivered'] = {
  title: 'Nicht zugestellt',
  subtitle:
    'Ereignisse, die nicht angekommen sind: solche, die warten, und solche, die aufgegeben wurden.',
  link_one: '{{shown}} noch nicht zugestellt: ansehen',
  link_other: '{{shown}} noch nicht zugestellt: ansehen, welche',
  sendAll: 'Alle senden',
  sendAllTo: 'Alle an {{endpoint}} senden',
  none: 'Alles ist angekommen',
  noneSays:
    'Kein Ereignis wartet, und keines wurde aufgegeben. Sollte eines Ihrer Systeme ausfallen, steht hier, was es verpasst, und wird mit einem Klick erneut gesendet.',
  waiting: '{{shown}} wartend.',
  failed: '{{shown}} fehlgeschlagen.',
  both: '{{total}} nicht zugestellt: {{waiting}} wartend, {{failed}} fehlgeschlagen.',
  oldest: 'Älteste: <time/>',
  lastError: 'Letzter Fehler: <time/> · <error/>',
  reasons: {
    disabled: 'Der Endpunkt ist deaktiviert. Aktivieren Sie ihn, und senden Sie dann diese.',
    givenUp: 'Jeder Versuch ist fehlgeschlagen. Senden Sie sie erneut, sobald es funktioniert.',
    paused: 'Der Endpunkt ist pausiert. Was wartet, wird gesendet, wenn Sie ihn fortsetzen.',
    onTheirWay: 'Sie sind unterwegs.',
    failing: 'Jeder Versuch schlägt fehl, deshalb wartet der Rest. Nächster Versuch: <at/>',
    rateLimit: 'Die Ratenbegrenzung verteilt sie. Die nächste folgt: <at/>',
    retry: 'Nächster Versuch: <at/>',
  },
  oneByOne: 'Einzeln, neueste zuerst',
  pages: 'Seiten dessen, was nicht angekommen ist',
  newest: 'Neueste',
  older: 'Ältere',
  to: 'An <endpoint/> · <time/>',
};
