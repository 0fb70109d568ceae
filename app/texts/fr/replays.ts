import type { Catalogue } from '../catalogue.ts';

export const replays: Catalogue['replays'] = {
  title: 'Renvoyé',
  which: {
    everything: 'Tout',
    succeeded: 'Ce qui est arrivé',
    failed: 'Ce qui a échoué',
    pending: 'Ce qui attend une nouvelle tentative',
    paused: 'Ce qui attend',
    cancelled: 'Ce qui a été annulé',
    undelivered: 'Ce qui n’est pas arrivé',
  },
  search: '« {{search}} »',
  to: 'vers {{endpoint}}',
  states: {
    running: 'Envoi en cours',
    stopped: 'Arrêté',
    lastOnes: 'Les derniers sont en route',
    done: 'Terminé',
  },
  stop: 'Arrêter',
  resume: 'Reprendre',
  started: 'Commencé : <time/>',
  eventsFrom: 'Événements à partir de : <time/>',
  eventsBefore: 'Événements avant : <time/>',
  progress: '{{done, number}} sur {{all, number}} renvoyés',
  progressFew:
    '{{done, number}} sur {{all, number}} renvoyés ; les autres n’en avaient plus besoin ou n’ont pas pu être envoyés',
  arrived_one: '{{shown}} arrivé',
  arrived_other: '{{shown}} arrivés',
  onTheWay_one: '{{shown}} en route',
  onTheWay_other: '{{shown}} en route',
  failedAgain_one: '{{shown}} à nouveau en échec',
  failedAgain_other: '{{shown}} à nouveau en échec',
  waits: {
    paused:
      '<endpoint/> est en pause ; le reste lui est envoyé quand vous reprenez ce point de terminaison.',
    failing:
      '<endpoint/> est en échec actuellement ; le reste lui est envoyé quand ce point de terminaison répond à nouveau.',
    disabled:
      '<endpoint/> a été désactivé entre-temps ; activez ce point de terminaison et reprenez pour envoyer le reste.',
  },
  refusals: {
    nothingToSend: 'Il ne reste rien à envoyer.',
    tooMany:
      '{{max, number}} envois sont déjà en cours. Arrêtez-en un, ou attendez que l’un d’eux soit terminé.',
  },

  dialog: {
    title: 'Renvoyer ceux-ci ?',
    action_one: 'Renvoyer {{shown}} livraison',
    action_other: 'Renvoyer {{shown}} livraisons',
    alsoDelivered: 'Renvoyer aussi ce qui est arrivé',
    alsoDeliveredSays:
      'Vos systèmes reçoivent ces événements une deuxième fois, sous les mêmes ID.',
    nothing:
      'Il n’y a rien à envoyer : tout ce qui correspond est arrivé ou est sur le point de partir.',
    sent: 'Les mêmes événements sont renvoyés, les plus anciens d’abord :',
    some: '<count/> vers <endpoint/>',
    someLater: '<count/> vers <endpoint/>, quand vous reprenez ce point de terminaison',
    turnedOff_one: 'Rien n’est envoyé à <endpoints/> : activez d’abord ce point de terminaison.',
    turnedOff_other:
      'Rien n’est envoyé à <endpoints/> : activez d’abord ces points de terminaison.',
  },
  offer: {
    title_one: 'Un événement n’a pas atteint ce point de terminaison',
    title_other: '{{shown}} événements n’ont pas atteint ce point de terminaison',
    why_one:
      'Toutes les tentatives ont échoué, ou il s’est produit pendant que ce point de terminaison était désactivé.',
    why_other:
      'Toutes les tentatives ont échoué, ou ils se sont produits pendant que ce point de terminaison était désactivé.',
    see_one: 'Le voir',
    see_other: 'Voir lesquels',
    send: 'Envoyer ce qui a été manqué ({{shown}})',
  },

  one: {
    send: 'Renvoyer',
    sendNow: 'Envoyer maintenant',
    sendEvent: 'Renvoyer : {{event}}',
    sendEventNow: 'Envoyer maintenant : {{event}}',
    sent: 'Le renvoi est en cours.',
    waits: 'L’envoi a lieu quand vous reprenez le point de terminaison.',
    notFound: 'Cette livraison n’existe plus.',
    removed: 'Son point de terminaison a été retiré, il n’y a donc plus de destination.',
    disabled: 'Son point de terminaison est désactivé. Activez-le, puis renvoyez ceci.',
  },
};
