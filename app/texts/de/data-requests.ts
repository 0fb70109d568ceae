import type { Catalogue } from '../catalogue.ts';

export const dataRequests: Catalogue['dataRequests'] = {
  subtitle:
    'Kunden, die wissen möchten, was über sie gespeichert ist. Senden Sie ihnen die Datei, die Sie hier herunterladen.',
  none: 'Kein Kunde hat nach seinen Daten gefragt',
  noneSays:
    'Wenn Sie in Shopify die Daten eines Kunden anfordern, steht hier zum Herunterladen bereit, was Quotewire über ihn hat.',
  pages: 'Seiten der Datenanfragen',
  newest: 'Neueste',
  older: 'Ältere',
  erased: 'Gelöschter Kunde',
  unnamed: 'Ein Kunde',
  downloaded: 'Heruntergeladen',
  toBeAnswered: 'Noch zu beantworten',
  request: 'Anfrage <number/> · <time/>',
  downloadedFirst: 'Zuerst heruntergeladen: <time/>',
  download: 'Herunterladen',
  downloadFor: 'Daten für Anfrage {{number}} herunterladen',
  failed: 'Die Datei konnte nicht heruntergeladen werden. Versuchen Sie es noch einmal.',
};
