import type { Catalogue } from '../catalogue.ts';

export const events: Catalogue['events'] = {
  requested: 'Angebot angefragt',
  stageChanged: 'Phase geändert',
  assigned: 'Angebot zugewiesen',
  noteAdded: 'Notiz hinzugefügt',
  changed: 'Angebot geändert',
  tagged: 'Tag hinzugefügt',
  tagRemoved: 'Tag entfernt',
  emailAdded: 'E-Mail-Adresse hinzugefügt',
  sent: 'Angebot an den Kunden gesendet',
  viewed: 'Angebot vom Kunden angesehen',
  approved: 'Angebot angenommen',
  rejected: 'Angebot abgelehnt',
  checkedOut: 'Angebot unterschrieben oder gekauft',
  converted: 'In einen Bestellentwurf umgewandelt',
  invoiceSent: 'Rechnung gesendet',
  ordered: 'Bestellung aufgegeben',
  expired: 'Angebot abgelaufen',
  deleted: 'Angebot gelöscht',
  test: 'Testereignis',
};
