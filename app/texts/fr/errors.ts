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
  broken: {
    title: 'Un problème est survenu de notre côté',
    advice:
      'Vos devis et vos livraisons sont en sécurité. Réessayez dans un instant ; si le problème persiste, contactez l’assistance.',
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
