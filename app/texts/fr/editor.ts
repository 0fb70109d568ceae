import type { Catalogue } from '../catalogue.ts';

export const editor: Catalogue['editor'] = {
  newQuote: 'Nouveau devis',
  none: 'Non renseigné',

  lines: {
    addCustom: 'Ajouter un article personnalisé',
    addProducts: 'Ajouter des produits',
    nothing:
      'Rien n’est encore proposé. Ajoutez des produits de la boutique, ou un article qui n’est pas dans son catalogue.',
    full: 'Shopify n’accepte pas plus de {{max, number}} articles dans une commande.',
    item: 'Article',
    newItem: 'Nouvel article',
    thisItem: 'cet article',
    remove: 'Retirer {{item}}',
    removeThis: 'Retirer cet article',
    custom: 'Article personnalisé',
    whatItIs: 'De quoi il s’agit',
    sku: 'SKU',
    catalogue: 'Catalogue <price/>',
    catalogueAndAsked: 'Catalogue <price/> · demandé <asked/>',
    more: {
      none: 'Réduction, note',
      discount: 'Réduction',
      note: 'Note',
      both: 'Réduction et note',
      of: '{{what}} : {{item}}',
    },
    discount: 'Réduction sur cet article',
    taxable: 'Facturer la taxe',
    shipped: 'Est expédié',
    note: 'Note au client',
  },

  discount: { none: 'Aucune', percentage: 'Pourcentage', amount: 'Montant', value: 'Déduction' },

  totals: {
    discountOnAll: 'Réduction sur tous les articles',
    shippingSays: 'Son nom, par exemple Coursier.',
    shippingPrice: 'Prix de l’expédition',
    shippingPriceSays: 'Vide : ne fait pas partie du devis.',
    currencyStays: 'Reste celle du premier envoi du devis.',
  },

  customer: {
    find: 'Rechercher un client de votre boutique',
    findBy: 'Nom ou e-mail',
    findFailed:
      'Shopify n’a pas répondu. Remplissez les champs ci-dessous, ou réessayez dans un instant.',
    nobody:
      'Aucun client de votre boutique ne porte ce nom. Remplissez les champs ci-dessous pour quelqu’un de nouveau.',
    emailSays: 'La commande va au client de la boutique qui a cette adresse.',
    company: 'Entreprise',
    phone: 'Téléphone',
    languageSays: 'C’est celle des e-mails au client.',
    languages: { en: 'Anglais', de: 'Allemand', fr: 'Français' },
  },

  buyer: {
    unknown:
      'Shopify n’a pas indiqué pour quelles entreprises ce client peut acheter. La question est reposée quand le devis est converti.',
    companyUnknown:
      '{{company}}. Shopify n’a pas indiqué pour quelles entreprises ce client peut acheter. La question est reposée quand le devis est converti.',
    gone: 'Le client ne peut plus acheter pour cette entreprise et cet emplacement. Choisissez à nouveau.',
    more: 'Il y a plus d’emplacements que la liste ne peut en contenir.',
  },

  address: {
    street: 'Rue',
    street2: 'Appartement, étage',
    zip: 'Code postal',
    city: 'Ville',
    province: 'État ou province',
    country: 'Pays',
  },

  customFields: {
    title: 'Champs personnalisés',
    says: 'Ce qui est envoyé au client ne les montre pas.',
  },

  terms: {
    poNumber: 'Numéro de bon de commande',
    poNumberSays: 'La référence du client, s’il en a donné une.',
    paidAtOnce: 'Payé immédiatement',
    paymentRefused:
      'Shopify ne laisse pas l’application voir vos conditions de paiement. Celles du devis restent telles quelles.',
    paymentUnknown:
      'Shopify n’a pas indiqué quelles conditions de paiement vous proposez. Celles du devis restent telles quelles.',
    noPayment: 'Votre boutique ne propose pas de conditions de paiement.',
    paymentGone:
      'Votre boutique ne propose plus celles-ci. Choisissez-en d’autres avant la conversion du devis.',
    dueOn: 'Date d’échéance',
    dueOnSays: 'Jusqu’à la fin de ce jour, là où se trouve votre boutique.',
    own: 'Conditions de ce devis',
    ownSay: 'Laissez vide pour les conditions de tous vos devis, dans les Paramètres.',
  },

  prefill: {
    title: 'Ce devis commence sans ce dont vous êtes parti',
    no_customer: 'La boutique n’a plus ce client. Indiquez ci-dessous à qui le devis est destiné.',
    no_product: 'La boutique n’a plus ce produit. Ajoutez ci-dessous ce qui doit être proposé.',
    not_sold:
      'Ce produit n’est pas actif, ou n’existe plus, et ne peut donc pas être proposé. Ajoutez-en d’autres ci-dessous.',
    not_told:
      'Shopify n’a pas répondu. Rechargez cette page dans un instant, ou remplissez-la à la main.',
  },

  refused: {
    title: 'Le devis n’a pas été enregistré',
    invalid: 'Quelque chose ne peut pas être enregistré tel quel. C’est indiqué ci-dessous.',
    not_found: 'Quelqu’un a supprimé ce devis entre-temps.',
    wrong_status:
      'Le statut de ce devis est maintenant « {{status}} ». Il ne peut plus être modifié.',
    shopify_unreachable:
      'Shopify n’a pas répondu, ce qui est choisi dans votre boutique n’a donc pas pu être vérifié. Réessayez dans un instant.',
    shopify_refused:
      'Shopify ne laisse pas l’application consulter votre boutique. Rouvrez l’application depuis votre interface administrateur, puis réessayez.',
  },

  changed: {
    title: 'Quelqu’un a modifié ce devis pendant que vous le modifiiez',
    load: 'Charger la dernière version',
    change: 'Modifié par <person/> : <what/> · <time/>',
    kept: 'Ce que vous avez saisi est toujours ici et n’a pas été enregistré. Charger la dernière version le remplace.',
  },
};
