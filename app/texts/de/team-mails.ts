import type { Catalogue } from '../catalogue.ts';

export const teamMails: Catalogue['teamMails'] = {
  assigned: {
    subject: 'Sie sind zuständig: {{quote}} von {{customer}}',
    heading: 'Sie sind jetzt für {{quote}} zuständig',
    by: '{{person}} hat Ihnen dieses Angebot zugewiesen.',
    byRule: 'Eine Regel hat Ihnen dieses Angebot zugewiesen.',
  },
  mentioned: '{{person}} hat Sie bei {{quote}} erwähnt',
  customer: 'Kunde',
  company: 'Unternehmen',
  total: 'Gesamtbetrag',
  open: 'Angebot öffnen',
  footer: 'Quotewire schreibt Ihnen, weil Sie zum Team gehören, das an Angeboten arbeitet.',
};
