import type { Catalogue } from '../catalogue.ts';

export const health: Catalogue['health'] = {
  title: 'État',
  periods: { hour: 'Heure', day: 'Jour', week: 'Semaine' },
  over: {
    hour: 'État sur la dernière heure',
    day: 'État sur le dernier jour',
    week: 'État sur la dernière semaine',
  },
  nothingSent: {
    hour: 'Rien n’a été envoyé à ce point de terminaison dans la dernière heure.',
    day: 'Rien n’a été envoyé à ce point de terminaison au cours du dernier jour.',
    week: 'Rien n’a été envoyé à ce point de terminaison dans la dernière semaine.',
  },
  successRate: 'Taux de réussite',
  attempts: 'Tentatives',
  medianResponse: 'Réponse médiane',
  responseTime: 'Temps de réponse',
  succeeded: 'Réussies',
  failed: 'Échouées',
  median: 'Médiane',
  p95: '95e centile',
  chart: '{{title}} ; le tableau ci-dessous contient les chiffres.',
  table: 'Chiffres en tableau',
  from: 'À partir de',
  lastError: 'Dernière erreur',
  rate: '{{rate, number(style: percent; maximumFractionDigits: 1)}}',
  whole: '{{number, number}}',
  milliseconds: '{{ms, number}} ms',
  seconds: '{{seconds, number(maximumFractionDigits: 1)}} s',

  lastDay_one: 'Dernières 24 heures : {{rate}} de réussite sur {{count, number}} tentative',
  lastDay_other: 'Dernières 24 heures : {{rate}} de réussite sur {{count, number}} tentatives',
  notAnswering: 'Ne répond pas',
  disabled: {
    failing: 'Toutes les tentatives de le joindre ont échoué pendant des jours.',
    gone: 'Son serveur a répondu 410, ce qui demande de ne plus envoyer d’événements.',
    at: 'Désactivé : <time/>.',
    since: 'En échec depuis : <time/>.',
    lastError: 'Dernière erreur : <error/>',
    nothingSent:
      'Rien ne lui est envoyé tant qu’il est désactivé. Corrigez la cause, puis réactivez-le.',
    enable: 'Réactiver',
  },
  breaker: {
    title: 'L’envoi est suspendu jusqu’à ce que ce point de terminaison réponde',
    failed:
      'Les {{attempts, number}} dernières tentatives ont échoué. Les livraisons attendent, et rien n’est perdu.',
    failedSince:
      'Les {{attempts, number}} dernières tentatives ont échoué, depuis : <since/>. Les livraisons attendent, et rien n’est perdu.',
    next: 'Une livraison est réessayée : <time/>. Dès qu’une arrive, les autres suivent.',
    trying: 'Une livraison est réessayée maintenant. Dès qu’une arrive, les autres suivent.',
  },
};
