import type { Catalogue } from '../catalogue.ts';

export const integrations: Catalogue['integrations'] = {
  addEndpoint: 'Ajouter un point de terminaison',
  notDeliveredMany: 'Non livré ({{shown}})',
  viewAllLogs: 'Voir tous les journaux',
  howMany: '{{there, number}} points de terminaison sur {{max, number}}.',
  full: '{{max, number}} points de terminaison sur {{max, number}}. Retirez-en un pour en ajouter un autre.',
  viewLogs: 'Voir le journal',
  viewLogsOf: 'Voir le journal de {{endpoint}}',
  manage: 'Gérer',
  manageEndpoint: 'Gérer {{endpoint}}',
  allEvents: 'Tous les événements',
  nothingSent: 'Rien n’y a encore été envoyé.',
  lastDelivery: 'Dernière livraison : <time/>',
  lastDeliveryAnswered: 'Dernière livraison : <time/>, réponse {{status}}',
  none: {
    title: 'Informez vos autres systèmes de vos devis',
    says: 'Ajoutez l’adresse HTTPS de votre CRM, de votre ERP ou de votre outil d’automatisation. Chaque événement d’un devis y est envoyé en quelques secondes, signé afin que votre système sache qu’il est authentique, et renvoyé si votre système n’est pas disponible.',
  },
  removed: {
    title: 'Points de terminaison retirés',
    at: 'Retiré : <time/>',
    logOf: 'Journal des livraisons de {{endpoint}}',
  },
  editEndpoint: 'Modifier {{endpoint}}',
  added: '{{endpoint}} a été ajouté',
  pause: 'Mettre en pause',
  banners: {
    removed:
      'Retiré : <time/>. Plus rien n’est envoyé à ce point de terminaison ; son journal est conservé.',
    paused: 'Ce point de terminaison est en pause',
    pausedSays: 'Les événements l’attendent et sont envoyés dès que vous le reprenez.',
    resume: 'Reprendre',
    disabled: 'Ce point de terminaison a été désactivé',
  },
  unreadable: {
    title: 'Rien ne peut être envoyé à ce point de terminaison',
    typeAgain: 'Saisir à nouveau les en-têtes',
    secret:
      'Sa clé ne peut plus être lue. Renouvelez la clé sur cette page et donnez la nouvelle à votre serveur.',
    headers: 'Ses en-têtes personnalisés ne peuvent plus être lus. Saisissez-les à nouveau.',
    why: 'Il manque la clé avec laquelle ils ont été chiffrés : dès que l’exploitant de cette application la rétablit, tout fonctionne comme avant. D’ici là, ce qui doit être envoyé échoue et peut être renvoyé ensuite.',
  },
  /** Of an endpoint. */
  parts: {
    address: 'Adresse',
    format: 'Format',
    events: 'Événements',
    rateLimit: 'Limite de débit',
    headers: 'En-têtes personnalisés',
  },
  card: {
    theAddress: 'l’adresse',
    retries: 'Nouvelles tentatives',
    extended: 'Étendues, sur trois jours',
    standard: 'Standard, trois fois',
    atMost: 'Au maximum {{limit, number}} par minute',
    added: 'Ajouté',
  },
  removal: {
    heading: 'Retirer',
    says: 'Plus rien ne lui est alors envoyé. Son journal des livraisons est conservé.',
    action: 'Retirer le point de terminaison',
    title: 'Retirer ce point de terminaison ?',
    leaves:
      '<endpoint/> ne reçoit plus d’événements, et ce qui est encore en route est abandonné. Cette action est irréversible.',
    logKept: 'Son journal des livraisons est conservé, sous « Points de terminaison retirés ».',
  },

  test: {
    heading: 'Test',
    send: 'Envoyer un événement de test',
    sends: {
      native: 'Envoie quote.test avec un devis fictif.',
      salesbyte: 'Envoie un devis fictif et conclu, comme le ferait SalesByte.',
      superoffice:
        'Envoie l’événement de test propre à SuperOffice, marqué par l’en-tête X-Hook-Test.',
      b2b_ninja:
        'Envoie un devis fictif avec le déclencheur Quote - Created, comme le ferait B2B Ninja.',
    },
    goesHere:
      'Il va à ce point de terminaison, quels que soient les événements auxquels il est abonné. Aucun vrai devis n’est touché.',
    arrived: 'Le test est arrivé : {{outcome}}',
    arrivedSays: 'Votre point de terminaison a répondu et a l’événement {{event}}.',
    failed: 'Le test a échoué : {{outcome}}',
    triedAgain:
      'La tentative {{attempt, number}} a échoué ; une autre est en cours. Ce résultat se met à jour tout seul.',
  },
};
