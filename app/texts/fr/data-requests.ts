import type { Catalogue } from '../catalogue.ts';

export const dataRequests: Catalogue['dataRequests'] = {
  subtitle:
    'Clients qui ont demandé ce qui est enregistré à leur sujet. Envoyez-leur le fichier que vous téléchargez ici.',
  none: 'Aucun client n’a demandé ses données',
  noneSays:
    'Quand vous demandez les données d’un client dans Shopify, ce que Quotewire a de lui est prêt à être téléchargé ici.',
  pages: 'Pages des demandes de données',
  newest: 'Plus récentes',
  older: 'Plus anciennes',
  erased: 'Client effacé',
  unnamed: 'Un client',
  downloaded: 'Téléchargée',
  toBeAnswered: 'En attente de réponse',
  request: 'Demande <number/> · <time/>',
  downloadedFirst: 'Premier téléchargement : <time/>',
  download: 'Télécharger',
  downloadFor: 'Télécharger les données de la demande {{number}}',
  failed: 'Le fichier n’a pas pu être téléchargé. Réessayez.',
};
