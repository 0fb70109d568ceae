import type { Catalogue } from '../catalogue.ts';

export const statuses: Catalogue['statuses'] = {
  quote: {
    requested: 'Angefragt',
    sent: 'Gesendet',
    approved: 'Angenommen',
    rejected: 'Abgelehnt',
    converted: 'Umgewandelt',
    invoiced: 'Rechnung gesendet',
    ordered: 'Bestellt',
    expired: 'Abgelaufen',
    deleted: 'Gelöscht',
  },
  delivery: {
    pending: 'Ausstehend',
    paused: 'Pausiert',
    succeeded: 'Zugestellt',
    failed: 'Fehlgeschlagen',
    cancelled: 'Abgebrochen',
  },
  endpoint: {
    enabled: 'Aktiviert',
    paused: 'Pausiert',
    disabled: 'Deaktiviert',
    removed: 'Entfernt',
  },
};
