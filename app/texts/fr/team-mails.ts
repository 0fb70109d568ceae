import type { Catalogue } from '../catalogue.ts';

export const teamMails: Catalogue['teamMails'] = {
  assigned: {
    subject: '{{quote}} de {{customer}} vous est attribué',
    heading: 'Vous êtes maintenant responsable de {{quote}}',
    by: '{{person}} vous a attribué ce devis.',
    byRule: 'Une règle vous a attribué ce devis.',
  },
  mentioned: '{{person}} vous a mentionné sur {{quote}}',
  customer: 'Client',
  company: 'Entreprise',
  total: 'Total',
  open: 'Ouvrir le devis',
  footer:
    'Quotewire vous écrit parce que vous faites partie de l’équipe qui travaille sur les devis.',
};
