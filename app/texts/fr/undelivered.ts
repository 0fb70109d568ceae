import type { Catalogue } from '../catalogue.ts';

export const undelivered: Catalogue['undelivered'] = {
  title: 'Non livré',
  subtitle:
    'Événements qui ne sont pas arrivés : ceux qui attendent et ceux qui ont été abandonnés.',
  link_one: '{{shown}} pas encore livré : voir lequel',
  link_other: '{{shown}} pas encore livrés : voir lesquels',
  sendAll: 'Tout envoyer',
  sendAllTo: 'Tout envoyer à {{endpoint}}',
  none: 'Tout est arrivé',
  noneSays:
    'Aucun événement n’attend et aucun n’a été abandonné. Si l’un de vos systèmes tombe en panne, ce qu’il manque figure ici et se renvoie en un clic.',
  waiting: '{{shown}} en attente.',
  failed: '{{shown}} en échec.',
  both: '{{total}} non livrés : {{waiting}} en attente, {{failed}} en échec.',
  oldest: 'Le plus ancien : <time/>',
  lastError: 'Dernière erreur : <time/> · <error/>',
  reasons: {
    disabled: 'Le point de terminaison est désactivé. Activez-le, puis envoyez ces événements.',
    givenUp: 'Toutes les tentatives ont échoué. Renvoyez-les dès que cela fonctionne.',
    paused:
      'Le point de terminaison est en pause. Ce qui attend est envoyé quand vous le reprenez.',
    onTheirWay: 'Ils sont en route.',
    failing: 'Toutes les tentatives échouent, le reste attend donc. Prochain essai : <at/>',
    rateLimit: 'La limite de débit les espace. Le prochain part : <at/>',
    retry: 'Prochaine tentative : <at/>',
  },
  oneByOne: 'Un par un, les plus récents d’abord',
  pages: 'Pages de ce qui n’est pas arrivé',
  newest: 'Plus récents',
  older: 'Plus anciens',
  to: 'À <endpoint/> · <time/>',
};
