import type { Catalogue } from '../catalogue.ts';

export const statuses: Catalogue['statuses'] = {
  quote: {
    requested: 'Demandé',
    sent: 'Envoyé',
    approved: 'Accepté',
    rejected: 'Refusé',
    converted: 'Converti',
    invoiced: 'Facture envoyée',
    ordered: 'Commandé',
    expired: 'Expiré',
    deleted: 'Supprimé',
  },
  delivery: {
    pending: 'En attente',
    paused: 'En pause',
    succeeded: 'Livré',
    failed: 'Échoué',
    cancelled: 'Annulé',
  },
  endpoint: {
    enabled: 'Activé',
    paused: 'En pause',
    disabled: 'Désactivé',
    removed: 'Retiré',
  },
};
