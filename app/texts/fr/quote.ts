import type { Catalogue } from '../catalogue.ts';

export const quote: Catalogue['quote'] = {
  moreActions: 'Autres actions',
  items_one: '{{count, number}} article',
  items_other: '{{count, number}} articles',
  preview: 'Aperçu',

  totals: {
    beforeTax: 'Total hors taxes',
    withTax: 'Total, taxes comprises',
    tax: 'Taxes',
    taxIncluded: 'Taxes comprises',
    atCataloguePrices: 'Total aux prix du catalogue',
    requested: 'Total demandé',
    discountPercent: 'Réduction ({{percent, number(maximumFractionDigits: 4)}} %)',
  },

  lines: {
    catalogue: 'Catalogue',
    requested: 'Demandé',
    quoted: 'Proposé',
    sku: 'SKU : <sku/>',
    discount: '<discount/> : −<amount/>',
    showMore_one: 'Afficher {{count, number}} de plus',
    showMore_other: 'Afficher {{count, number}} de plus',
  },
  message: 'Message',
  files: 'Fichiers',

  team: {
    title: 'Équipe',
    toMe: 'M’attribuer ce devis',
    stageChanged: 'Étape modifiée',
    assigneeChanged: 'Responsable modifié',
  },

  customer: {
    themself: 'Le client lui-même',
    someCompany: 'Une entreprise',
    contact: 'Coordonnées',
    language: 'E-mails en {{language}}',
    noAddress: 'Aucune adresse indiquée',
  },

  add: 'Ajouter',
  tags: {
    title: 'Balises',
    none: 'Aucune balise pour le moment.',
    label: 'Balise',
    example: 'Ajouter une balise',
    added: 'Balise ajoutée',
    removed: 'Balise retirée',
  },
  emails: {
    title: 'Envoyé aussi à',
    none: 'Seul le client reçoit ce que vous envoyez.',
    label: 'Adresse e-mail',
    added: 'Adresse e-mail ajoutée',
    removed: 'Adresse e-mail retirée',
  },

  details: {
    title: 'Détails',
    due: '{{terms}}, échéance le {{day}}',
  },

  versions: {
    title: 'Versions',
    version: 'Version {{version, number}}',
    link: 'le lien du client',
    revoke: 'Révoquer le lien',
    sent: 'Envoyée à <to/>',
    sentBy: 'Envoyée par <by/> à <to/>',
    until: 'Réponse possible jusqu’à : <time/>',
    opened: 'Première ouverture',
    approvedBy: 'Acceptée par <by/>',
    rejectedBy: 'Refusée par <by/>',
    looks: {
      approved: 'Acceptée',
      rejected: 'Refusée',
      notSent: 'Non envoyée',
      replaced: 'Remplacée',
      revoked: 'Lien révoqué',
      expired: 'Expirée',
      viewed: 'Consultée',
      unopened: 'Pas encore ouverte',
      sent: 'Envoyée',
    },
  },

  drafts: {
    title: 'Dans Shopify',
    order: 'Commande <order/>',
    cancelled: 'Annulée',
    draft: 'Commande provisoire <draft/>',
    ofVersion: 'De la version {{version, number}}',
    invoiceSent: 'Facture envoyée',
    invoiceSentTo: 'Facture envoyée à <to/>',
    pay: 'Où le client paie',
    edited:
      'Quelqu’un a modifié cette commande provisoire dans Shopify depuis sa création : elle peut différer du devis.',
    statuses: {
      claimed: 'En cours de création',
      open: 'Ouverte',
      invoice_sent: 'Facture envoyée',
      completed: 'Terminée',
      deleted: 'Supprimée',
      refused: 'Refusée',
    },
    sending:
      '{{by}} envoie la facture à {{to}}. Si Shopify ne répond pas, le résultat est vérifié automatiquement et indiqué ici dans une minute ou deux.',
    unsent:
      'La facture que {{by}} voulait envoyer à {{to}} n’a pas été envoyée : Shopify n’a pas répondu à la demande et indique maintenant n’en avoir envoyé aucune. Envoyez-la à nouveau.',
    somebody: { first: 'Quelqu’un', within: 'quelqu’un' },
    customer: 'l’adresse du client',
  },

  notes: {
    title: 'Notes',
    label: 'Nouvelle note',
    hint: 'Pour l’équipe uniquement',
    add: 'Ajouter une note',
    added: 'Note ajoutée',
    none: 'Personne n’en a encore écrit.',
    mention: 'Mentionner',
    told_one: '{{names}} sera informé par e-mail.',
    told_other: '{{names}} seront informés par e-mail.',
  },

  mails: {
    title: 'E-mails',
    to: 'À <to/>',
    statuses: { pending: 'En route', sent: 'Envoyé', failed: 'Échoué' },
    noServer: 'Aucun serveur de messagerie n’est configuré (SMTP_URL).',
    tried_one: 'Une tentative ; nouvelle tentative sous peu.',
    tried_other: '{{count, number}} tentatives ; nouvelle tentative sous peu.',
  },

  standing: {
    making: {
      title: 'Une commande provisoire est en cours de création',
      text: 'Elle a été demandée à Shopify. Si cela dure plusieurs minutes, convertissez à nouveau le devis : aucune deuxième ne sera créée.',
    },
    cancelled: {
      title: 'La commande a été annulée dans Shopify',
      text: 'Le devis reste commandé, tel qu’il était.',
    },
    expired: {
      title: 'Ce devis a expiré',
      text: 'Le client ne peut plus y répondre. Renouvelez-le pour le modifier et le renvoyer.',
    },
    changedSinceSent: 'Modifié depuis l’envoi',
    stillSees:
      'Le client voit encore la version {{version, number}}. Envoyez la nouvelle version pour la remplacer.',
    approvedBefore:
      'Le client a accepté la version {{version, number}}. Envoyez la nouvelle version pour qu’il accepte ce qui est ici maintenant.',
    changedSinceConverted: {
      title: 'Modifié depuis la conversion',
      text: 'La commande provisoire dans Shopify est celle de la version précédente. Convertissez à nouveau le devis pour la remplacer.',
    },
    newestDeleted: {
      title: 'La dernière commande provisoire a été supprimée dans Shopify',
      text: '{{name}} n’existe plus. {{left}}, de la version {{version, number}}, existe encore et peut être payée.',
    },
    deleted: {
      title: 'La commande provisoire a été supprimée dans Shopify',
      text: '{{name}} n’existe plus et ne peut plus être payée. Convertissez à nouveau le devis pour en créer une nouvelle.',
    },
    it: 'Elle',
    oneBefore: 'La précédente',
  },

  behind: {
    none: 'Aucun devis à ouvrir',
    notOfQuote: '{{name}} ne provient pas d’un devis.',
    deleted: '{{name}} provient de {{quote}}, que quelqu’un a supprimé.',
    noSuch: {
      DraftOrder: {
        title: 'Commande provisoire introuvable',
        text: 'Cette commande provisoire n’existe pas ou plus dans la boutique.',
      },
      Order: {
        title: 'Commande introuvable',
        text: 'Cette commande n’existe pas dans la boutique, ou date d’avant les 60 jours que Shopify communique aux applications.',
      },
    },
    notTold: {
      title: 'Shopify n’a pas répondu',
      DraftOrder:
        'On ne sait donc pas de quel devis provient cette commande provisoire. Réessayez dans un instant.',
      Order:
        'On ne sait donc pas de quel devis provient cette commande. Réessayez dans un instant.',
    },
    makeFor: 'Créer un devis pour ce client',
  },
};
