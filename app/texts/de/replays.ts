import type { Catalogue } from '../catalogue.ts';

export const replays: Catalogue['replays'] = {
  title: 'Erneut gesendet',
  which: {
    everything: 'Alles',
    succeeded: 'Was angekommen ist',
    failed: 'Was fehlgeschlagen ist',
    pending: 'Was auf eine Wiederholung wartet',
    paused: 'Was wartet',
    cancelled: 'Was abgebrochen wurde',
    undelivered: 'Was nicht angekommen ist',
  },
  search: '„{{search}}“',
  to: 'an {{endpoint}}',
  states: {
    running: 'Wird gesendet',
    stopped: 'Angehalten',
    lastOnes: 'Die letzten sind unterwegs',
    done: 'Fertig',
  },
  stop: 'Anhalten',
  resume: 'Fortsetzen',
  started: 'Begonnen: <time/>',
  eventsFrom: 'Ereignisse ab: <time/>',
  eventsBefore: 'Ereignisse vor: <time/>',
  progress: '{{done, number}} von {{all, number}} erneut gesendet',
  progressFew:
    '{{done, number}} von {{all, number}} erneut gesendet; beim Rest war es nicht mehr nötig oder nicht möglich',
  arrived_one: '{{shown}} angekommen',
  arrived_other: '{{shown}} angekommen',
  onTheWay_one: '{{shown}} unterwegs',
  onTheWay_other: '{{shown}} unterwegs',
  failedAgain_one: '{{shown}} erneut fehlgeschlagen',
  failedAgain_other: '{{shown}} erneut fehlgeschlagen',
  waits: {
    paused:
      '<endpoint/> ist pausiert; der Rest dorthin wird gesendet, wenn Sie den Endpunkt fortsetzen.',
    failing:
      '<endpoint/> schlägt zurzeit fehl; der Rest dorthin wird gesendet, wenn der Endpunkt wieder antwortet.',
    disabled:
      '<endpoint/> wurde unterdessen deaktiviert; aktivieren Sie den Endpunkt und setzen Sie fort, um den Rest zu senden.',
  },
  refusals: {
    nothingToSend: 'Es ist nichts mehr zu senden.',
    tooMany:
      'Es laufen bereits {{max, number}}. Halten Sie eines an, oder warten Sie, bis eines fertig ist.',
  },

  dialog: {
    title: 'Diese erneut senden?',
    action_one: '{{shown}} erneut senden',
    action_other: '{{shown}} erneut senden',
    alsoDelivered: 'Auch erneut senden, was angekommen ist',
    alsoDeliveredSays: 'Ihre Systeme erhalten diese ein zweites Mal, mit denselben Ereignis-IDs.',
    nothing:
      'Es gibt nichts zu senden: Alles, was hierzu passt, ist angekommen oder wird gleich gesendet.',
    sent: 'Dieselben Ereignisse werden erneut gesendet, die ältesten zuerst:',
    some: '<count/> an <endpoint/>',
    someLater: '<count/> an <endpoint/>, wenn Sie den Endpunkt fortsetzen',
    turnedOff_one: 'An <endpoints/> wird nichts gesendet: Aktivieren Sie den Endpunkt zuerst.',
    turnedOff_other: 'An <endpoints/> wird nichts gesendet: Aktivieren Sie die Endpunkte zuerst.',
  },
  offer: {
    title_one: 'Ein Ereignis hat diesen Endpunkt nicht erreicht',
    title_other: '{{shown}} Ereignisse haben diesen Endpunkt nicht erreicht',
    why_one:
      'Jeder Versuch ist fehlgeschlagen, oder es geschah, während dieser Endpunkt deaktiviert war.',
    why_other:
      'Jeder Versuch ist fehlgeschlagen, oder sie geschahen, während dieser Endpunkt deaktiviert war.',
    see_one: 'Ansehen',
    see_other: 'Ansehen, welche',
    send: 'Verpasstes senden ({{shown}})',
  },

  one: {
    send: 'Erneut senden',
    sendNow: 'Jetzt senden',
    sendEvent: 'Erneut senden: {{event}}',
    sendEventNow: 'Jetzt senden: {{event}}',
    sent: 'Es wird erneut gesendet.',
    waits: 'Es wird gesendet, wenn Sie den Endpunkt fortsetzen.',
    notFound: 'Diese Zustellung gibt es nicht mehr.',
    removed: 'Der Endpunkt wurde entfernt, es gibt also kein Ziel mehr.',
    disabled: 'Der Endpunkt ist deaktiviert. Aktivieren Sie ihn, und senden Sie dies dann erneut.',
  },
};
