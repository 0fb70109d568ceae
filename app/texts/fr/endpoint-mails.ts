import type { Catalogue } from '../catalogue.ts';

export const endpointMails: Catalogue['endpointMails'] = {
  subject: '« {{endpoint}} » ne reçoit plus vos événements de devis',
  heading: '« {{endpoint}} » a été désactivé',
  gone: 'Son serveur a répondu 410 (Gone), ce qui demande de ne plus envoyer d’événements : Quotewire ne lui envoie donc plus rien.',
  failing:
    'Toutes les tentatives de le joindre ont échoué : Quotewire ne lui envoie donc plus rien.',
  failingFor:
    'Toutes les tentatives de le joindre ont échoué depuis le {{time}} : Quotewire ne lui envoie donc plus rien.',
  othersGoOn: 'Vos autres points de terminaison ne sont pas concernés.',
  givenUp_one:
    'Une livraison était encore en route et est marquée comme échouée. Rien n’est perdu : elle est conservée dans le journal et peut être renvoyée.',
  givenUp_other:
    '{{count, number}} livraisons étaient encore en route et sont marquées comme échouées. Rien n’est perdu : toutes sont conservées dans le journal et peuvent être renvoyées.',
  endpoint: 'Point de terminaison',
  address: 'Adresse',
  failingSince: 'En échec depuis',
  lastError: 'Dernière erreur',
  open: 'Ouvrir le point de terminaison',
  goneAdvice:
    'Si c’était une erreur, corrigez-la sur votre serveur et réactivez le point de terminaison. Si vous n’en avez plus besoin, supprimez-le.',
  failingAdvice:
    'Corrigez ce qu’indique la dernière erreur, réactivez le point de terminaison et envoyez-lui un événement de test. Si vous n’en avez plus besoin, supprimez-le.',
  footer:
    'Quotewire écrit à l’adresse de votre compte Shopify parce qu’il n’envoie plus rien à l’un de ses points de terminaison.',
};
