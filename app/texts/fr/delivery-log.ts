import type { Catalogue } from '../catalogue.ts';

export const deliveryLog: Catalogue['deliveryLog'] = {
  title: 'Journal des livraisons',
  subtitle:
    'Chaque tentative de joindre l’un de vos points de terminaison. Les heures sont dans votre fuseau horaire.',
  sendAgain: 'Renvoyer ceux-ci…',
  exportCsv: 'Exporter en CSV',
  viewAll: 'Voir tout le journal',
  repeated:
    'Une tentative échouée est répétée après 1, 4 et 16 secondes. Les heures sont dans votre fuseau horaire.',
  repeatedLonger:
    'Une tentative échouée est répétée après 1, 4 et 16 secondes, puis de plus en plus lentement pendant plus de trois jours. Les heures sont dans votre fuseau horaire.',
  deliveries: 'Livraisons',
  pages: 'Pages du journal',
  newer: 'Livraisons plus récentes',
  older: 'Livraisons plus anciennes',
  live: 'En direct',
  notLive: 'Pas en direct',
  liveSays: 'Les nouvelles tentatives apparaissent ici d’elles-mêmes.',
  notLiveSays: 'Pas de connexion. Nouvel essai en cours.',

  nothing: {
    here: 'Rien n’a encore été envoyé. Envoyez un événement de test pour voir comment il apparaît ici.',
    title: 'Rien n’a encore été envoyé',
    says: 'Chaque événement envoyé à l’un de vos points de terminaison apparaît ici, avec chaque tentative et la réponse reçue. Envoyez un événement de test depuis la page d’un point de terminaison pour en voir un.',
    endpoints: 'Voir les points de terminaison',
    noMatch: 'Aucune livraison ne correspond',
    noMatchSays:
      'Rien dans le journal ne correspond à ces filtres. La recherche accepte le numéro d’un devis, ou l’ID complet d’un événement ou d’une livraison.',
    clear: 'Effacer les filtres',
  },

  parts: {
    endpoint: 'Point de terminaison',
    event: 'Événement',
    status: 'Statut',
    date: 'Date',
    search: 'Recherche',
    page: 'Page',
  },
  filters: {
    search: 'Rechercher par numéro de devis ou ID',
    endpoint: 'Point de terminaison',
    event: 'Événement',
    status: 'Statut',
    date: 'Date',
    removedEndpoint: '{{endpoint}} (retiré)',
    isEndpoint: 'Point de terminaison : {{endpoint}}',
    isEvent: 'Événement : {{event}}',
    isStatus: 'Statut : {{status}}',
    from: 'Du',
    until: 'Au',
    dayIncluded: 'Ce jour inclus.',
    fromDay: 'À partir du {{day}}',
    untilDay: 'Jusqu’au {{day}}',
    days: 'Du {{first}} au {{last}}',
  },
  statuses: {
    pending: 'À réessayer',
    pendingSays: 'Ou en attente de sa première tentative.',
    pausedSays: 'En attente de la reprise de son point de terminaison.',
    cancelledSays: 'Son point de terminaison a été retiré.',
    undelivered: 'Non livré',
    undeliveredSays: 'Jamais arrivé : échoué, en attente ou en pause.',
  },

  outcome: {
    answered: '{{status}} en {{time}}',
    noAnswer: 'Aucune réponse après {{time}}',
    none: 'Pas encore de tentative',
    ofAttempt: '{{outcome}}, tentative {{attempt}}',
    milliseconds: '{{ms}} ms',
    seconds: '{{seconds, number(minimumFractionDigits: 1; maximumFractionDigits: 1)}} s',
  },
  gone: 'Cette livraison n’est plus dans le journal.',
  sentOnceResumed: 'Elle est envoyée dès que son point de terminaison est repris.',
  nextAttempt: 'Prochaine tentative : <time/>',
  deliveryId: 'ID de la livraison',
  eventId: 'ID de l’événement',
  theDeliveryId: 'l’ID de la livraison',
  theEventId: 'l’ID de l’événement',
  attempt: 'Tentative {{attempt}} : {{outcome}}',
  addressOf: 'Adresse de la tentative {{attempt}}',
  answer: 'Ce qui a été répondu',
  answerTo: 'Réponse à la tentative {{attempt}}',
  headers: {
    show: 'Afficher les en-têtes de la requête',
    hide: 'Masquer les en-têtes de la requête',
    showOf: 'Afficher les en-têtes de la requête de la tentative {{attempt}}',
    hideOf: 'Masquer les en-têtes de la requête de la tentative {{attempt}}',
    of: 'En-têtes de la requête de la tentative {{attempt}}',
  },
  body: {
    show: 'Afficher le corps de la requête',
    hide: 'Masquer le corps de la requête',
    label: 'Corps de la requête',
    theBody: 'le corps de la requête',
  },

  hints: {
    signature:
      'Votre serveur a refusé la signature. Vérifiez qu’il utilise la clé de ce point de terminaison et qu’il calcule le HMAC à partir du corps brut de la requête, avant toute lecture du JSON.',
    wrongAddress:
      'Votre serveur ne connaît pas cette adresse. Vérifiez son chemin, et qu’elle accepte les requêtes POST.',
    gone: 'Par 410, votre serveur indique qu’il ne veut plus d’événements ; ce point de terminaison a donc été désactivé.',
    busy: 'Votre serveur demande moins de requêtes. La livraison est réessayée plus tard.',
    broken:
      'Votre serveur a rencontré une erreur en traitant la requête. Cherchez-la dans ses propres journaux : votre code a peut-être levé une exception.',
    slow: 'Répondez d’abord, par un statut de 200 à 299, et faites le travail ensuite en arrière-plan.',
  },

  retention: {
    label: 'Conserver le journal pendant',
    days: '{{days, number}} jours',
    says: 'Les livraisons plus anciennes sont supprimées dans l’heure, sauf celles qui sont encore en route. L’historique de vos devis est conservé.',
  },
};
