import type { Catalogue } from '../catalogue.ts';

export const events: Catalogue['events'] = {
  requested: 'Devis demandé',
  stageChanged: 'Étape modifiée',
  assigned: 'Devis attribué',
  noteAdded: 'Note ajoutée',
  changed: 'Devis modifié',
  tagged: 'Balise ajoutée',
  tagRemoved: 'Balise retirée',
  emailAdded: 'Adresse e-mail ajoutée',
  sent: 'Devis envoyé au client',
  viewed: 'Devis consulté par le client',
  approved: 'Devis accepté',
  rejected: 'Devis refusé',
  checkedOut: 'Devis signé ou acheté',
  converted: 'Converti en commande provisoire',
  invoiceSent: 'Facture envoyée',
  ordered: 'Commande passée',
  expired: 'Devis expiré',
  deleted: 'Devis supprimé',
  test: 'Événement de test',
};
