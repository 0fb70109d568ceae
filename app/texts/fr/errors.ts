import type { Catalogue } from '../catalogue.ts';

export const errors: Catalogue['errors'] = {
  notFound: {
    title: 'Cette page n’existe pas',
    advice: 'Elle a peut-être été supprimée, ou l’adresse n’est pas complète.',
  },
  signedOut: {
    title: 'Shopify doit confirmer votre identité',
    advice:
      'Ouvrez à nouveau l’application depuis votre interface administrateur Shopify. Rien n’a été perdu.',
  },
  refused: {
    title: 'Cette action n’a pas pu être effectuée',
    advice: 'Revenez en arrière, vérifiez votre saisie et réessayez.',
  },
  unanswered: {
    title: 'Il n’y a pas eu de réponse',
    advice:
      'Votre connexion semble interrompue. Vérifiez-la, puis réessayez : cette page s’affichera alors.',
  },
  broken: {
    title: 'Un problème est survenu de notre côté',
    advice:
      'Vos devis et vos livraisons sont en sécurité. Réessayez dans un instant ; si le problème persiste, contactez l’assistance.',
  },
  notSent: {
    noAnswer:
      'Il n’y a pas eu de réponse. Vérifiez votre connexion, puis réessayez : ce que vous avez saisi est toujours ici.',
    signedOut:
      'Shopify doit confirmer votre identité. Connectez-vous à votre interface administrateur Shopify dans un autre onglet, puis réessayez ici : ce que vous avez saisi est toujours ici.',
    gone: 'Ceci n’existe plus : quelqu’un l’a retiré entre-temps. Ce que vous avez saisi est toujours ici, pour être copié.',
    refused:
      'Ceci n’a pas pu être accepté. Ce que vous avez saisi est toujours ici : vérifiez-le et réessayez.',
    broken:
      'Un problème est survenu de notre côté. Ce que vous avez saisi est toujours ici : réessayez dans un instant.',
  },
  notDone: {
    noAnswer: 'Il n’y a pas eu de réponse. Vérifiez votre connexion, puis réessayez.',
    signedOut:
      'Shopify doit confirmer votre identité. Connectez-vous à votre interface administrateur Shopify dans un autre onglet, puis réessayez ici.',
    gone: 'Ceci n’existe plus : quelqu’un l’a retiré entre-temps.',
    refused: 'Ceci n’a pas pu être fait. Rechargez la page, puis réessayez.',
    broken: 'Un problème est survenu de notre côté. Réessayez dans un instant.',
  },
  /** Of a page that somebody wanted to go to. */
  notOpened: {
    title: 'Il n’y a pas eu de réponse : vous êtes toujours sur cette page',
    advice: 'Vérifiez votre connexion, puis réessayez : ce que vous avez saisi est toujours ici.',
  },
  deletedQuote: {
    title: '{{name}} a été supprimé',
    by: '<person/> a supprimé ce devis : <time/>.',
    advice:
      'Il n’est plus dans aucune liste, et le lien du client n’affiche rien. Les commandes provisoires et les commandes qui en ont été faites sont toujours dans Shopify.',
  },
  tryAgain: 'Réessayer',
  goHome: 'Aller à l’accueil',
  outside: {
    title: 'Quotewire fonctionne dans votre interface administrateur Shopify',
    advice:
      'Ouvrez Shopify, allez dans « Applications » et choisissez Quotewire. Pour l’installer, partez de sa page dans le Shopify App Store.',
    wrongShop: 'La boutique de cette adresse n’est pas une boutique Shopify.',
  },
};
