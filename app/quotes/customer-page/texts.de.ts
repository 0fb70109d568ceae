import type { PageTexts } from './texts.en.ts';

export const DE: PageTexts = {
  title: 'Angebot {number}',
  states: {
    open: 'Wartet auf Ihre Antwort',
    approved: 'Angenommen',
    rejected: 'Abgelehnt',
    expired: 'Abgelaufen',
    superseded: 'Ersetzt',
    withdrawn: 'In Überarbeitung',
    converted: 'Bestellung vorbereitet',
    ordered: 'Bestellt',
  },
  notices: {
    open: 'Sie können dieses Angebot bis {date} annehmen oder ablehnen.',
    approved:
      'Dieses Angebot wurde am {date} angenommen. Wir melden uns wegen der nächsten Schritte.',
    rejected:
      'Dieses Angebot wurde am {date} abgelehnt. Wenn Sie es sich anders überlegt haben, antworten Sie auf die E-Mail, die Sie hierher geführt hat.',
    expired:
      'Dieses Angebot konnte bis {date} beantwortet werden. Für ein neues antworten Sie bitte auf die E-Mail, die Sie hierher geführt hat.',
    superseded:
      'Es gibt eine neuere Fassung dieses Angebots. Diese kann nicht mehr beantwortet werden.',
    overtaken:
      'Es gibt eine neuere Fassung dieses Angebots, die per E-Mail gesendet wurde. Diese kann nicht mehr beantwortet werden.',
    withdrawn: 'Dieses Angebot wird überarbeitet. Die neue Fassung erhalten Sie per E-Mail.',
    converted: 'Ihre Bestellung wird vorbereitet. Wir melden uns wegen der Zahlung.',
    payable: 'Ihre Bestellung ist vorbereitet. Sie können sie hier bezahlen.',
    payableChanged:
      'Ihre Bestellung ist vorbereitet. Sie wurde seit diesem Angebot geändert: Die Kasse zeigt sie, wie sie jetzt ist.',
    ordered: 'Dieses Angebot wurde bestellt. Vielen Dank.',
    orderedAs: 'Dieses Angebot wurde als {order} bestellt. Vielen Dank.',
  },
  seeNewer: 'Zur neueren Fassung',
  thanks: {
    approved: 'Vielen Dank, Ihre Zusage ist eingegangen.',
    rejected: 'Vielen Dank, Ihre Antwort ist eingegangen.',
  },
  notRecorded: 'Ihre Antwort wurde nicht übernommen.',
  problems: {
    reason_missing: 'Bitte nennen Sie einen Grund.',
    reason_too_long: 'Das ist zu lang. Bitte kürzen Sie es.',
    name_too_long: 'Das ist zu lang. Bitte kürzen Sie es.',
  },
  preview: 'Dies ist eine Vorschau. Ihre Kundschaft kann das Angebot hier beantworten.',
  toAnswer: 'Zu Ihrer Antwort',
  facts: {
    for: 'Für',
    reference: 'Ihr Zeichen',
    sent: 'Gesendet',
    validUntil: 'Gültig bis',
    version: 'Fassung',
  },
  items: 'Positionen',
  each: '{price} pro Stück',
  subtotal: 'Zwischensumme',
  discount: 'Rabatt',
  total: 'Gesamt',
  beforeTax: 'Vor Steuern',
  taxIncluded: 'Inklusive Steuern',
  terms: 'Bedingungen',
  files: 'Ihre Dateien',
  answer: 'Ihre Antwort',
  summary: 'Zusammenfassung',
  name: 'Ihr Name',
  approve: 'Angebot annehmen',
  reject: 'Angebot ablehnen',
  reason: 'Grund',
  pay: '{amount} bezahlen',
  payNow: 'Jetzt bezahlen',
  missingTitle: 'Diese Seite ist nicht verfügbar',
  missing:
    'Der Link ist vielleicht unvollständig oder nicht mehr in Gebrauch. Für einen neuen antworten Sie bitte auf die E-Mail, mit der er kam.',
  laterTitle: 'Bitte versuchen Sie es noch einmal',
  later:
    'Diese Seite konnte gerade nicht angezeigt werden. Bitte versuchen Sie es gleich noch einmal.',
  continueShopping: 'Weiter einkaufen',
};
