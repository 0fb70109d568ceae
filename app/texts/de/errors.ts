import type { Catalogue } from '../catalogue.ts';

export const errors: Catalogue['errors'] = {
  notFound: {
    title: 'Diese Seite gibt es nicht',
    advice: 'Sie wurde vielleicht entfernt, oder die Adresse ist nicht vollständig.',
  },
  signedOut: {
    title: 'Shopify muss bestätigen, dass Sie es sind',
    advice:
      'Öffnen Sie die App noch einmal in Ihrem Shopify-Adminbereich. Es ging nichts verloren.',
  },
  refused: {
    title: 'Das war nicht möglich',
    advice: 'Gehen Sie zurück, prüfen Sie Ihre Eingaben und versuchen Sie es noch einmal.',
  },
  broken: {
    title: 'Bei uns ist etwas schiefgegangen',
    advice:
      'Ihre Angebote und Zustellungen sind sicher. Versuchen Sie es gleich noch einmal; wenn es wieder vorkommt, wenden Sie sich an den Support.',
  },
  tryAgain: 'Noch einmal versuchen',
  goHome: 'Zur Startseite',
  outside: {
    title: 'Quotewire arbeitet in Ihrem Shopify-Adminbereich',
    advice:
      'Öffnen Sie Shopify, gehen Sie zu „Apps“ und wählen Sie Quotewire. Installieren können Sie es von seiner Seite im Shopify App Store aus.',
    wrongShop: 'Der Shop in dieser Adresse ist kein Shopify-Shop.',
  },
};
