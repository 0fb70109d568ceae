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
  unanswered: {
    title: 'Es kam keine Antwort',
    advice:
      'Die Verbindung scheint unterbrochen zu sein. Prüfen Sie sie, und versuchen Sie es noch einmal: Dann erscheint diese Seite.',
  },
  broken: {
    title: 'Bei uns ist etwas schiefgegangen',
    advice:
      'Ihre Angebote und Zustellungen sind sicher. Versuchen Sie es gleich noch einmal; wenn es wieder vorkommt, wenden Sie sich an den Support.',
  },
  notSent: {
    noAnswer:
      'Es kam keine Antwort. Prüfen Sie Ihre Verbindung, und versuchen Sie es noch einmal: Was Sie eingegeben haben, ist noch hier.',
    signedOut:
      'Shopify muss bestätigen, dass Sie es sind. Melden Sie sich in einem anderen Tab bei Ihrem Shopify-Adminbereich an, und versuchen Sie es dann hier noch einmal: Was Sie eingegeben haben, ist noch hier.',
    gone: 'Dies gibt es nicht mehr: Jemand hat es inzwischen entfernt. Was Sie eingegeben haben, ist noch hier und kann kopiert werden.',
    refused:
      'Dies konnte nicht übernommen werden. Was Sie eingegeben haben, ist noch hier: Prüfen Sie es, und versuchen Sie es noch einmal.',
    broken:
      'Bei uns ist etwas schiefgegangen. Was Sie eingegeben haben, ist noch hier: Versuchen Sie es gleich noch einmal.',
  },
  notDone: {
    noAnswer: 'Es kam keine Antwort. Prüfen Sie Ihre Verbindung, und versuchen Sie es noch einmal.',
    signedOut:
      'Shopify muss bestätigen, dass Sie es sind. Melden Sie sich in einem anderen Tab bei Ihrem Shopify-Adminbereich an, und versuchen Sie es dann hier noch einmal.',
    gone: 'Dies gibt es nicht mehr: Jemand hat es inzwischen entfernt.',
    refused: 'Dies war nicht möglich. Laden Sie die Seite neu, und versuchen Sie es noch einmal.',
    broken: 'Bei uns ist etwas schiefgegangen. Versuchen Sie es gleich noch einmal.',
  },
  /** Of a page that somebody wanted to go to. */
  notOpened: {
    title: 'Es kam keine Antwort, deshalb sind Sie noch auf dieser Seite',
    advice:
      'Prüfen Sie Ihre Verbindung, und versuchen Sie es noch einmal: Was Sie eingegeben haben, ist noch hier.',
  },
  deletedQuote: {
    title: '{{name}} wurde gelöscht',
    by: '<person/> hat dieses Angebot gelöscht: <time/>.',
    advice:
      'Es ist in keiner Liste mehr, und der Link des Kunden zeigt nichts. Bestellentwürfe und Bestellungen, die daraus entstanden sind, sind noch in Shopify.',
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
