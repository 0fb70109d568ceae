import type { PageTexts } from './texts.en.ts';

export const FR: PageTexts = {
  title: 'Devis {number}',
  states: {
    open: 'En attente de votre réponse',
    approved: 'Accepté',
    rejected: 'Refusé',
    expired: 'Expiré',
    superseded: 'Remplacé',
    withdrawn: 'En cours de révision',
    converted: 'Commande préparée',
    ordered: 'Commandé',
  },
  notices: {
    open: 'Vous pouvez accepter ou refuser ce devis jusqu’au {date}.',
    approved:
      'Ce devis a été accepté le {date}. Nous vous contacterons au sujet des prochaines étapes.',
    rejected:
      'Ce devis a été refusé le {date}. Si vous avez changé d’avis, répondez à l’e-mail qui vous a conduit ici.',
    expired:
      'Il était possible de répondre à ce devis jusqu’au {date}. Pour en recevoir un nouveau, répondez à l’e-mail qui vous a conduit ici.',
    superseded:
      'Il existe une version plus récente de ce devis. Il n’est plus possible de répondre à celle-ci.',
    overtaken:
      'Il existe une version plus récente de ce devis, envoyée par e-mail. Il n’est plus possible de répondre à celle-ci.',
    withdrawn: 'Ce devis est en cours de révision. Vous recevrez la nouvelle version par e-mail.',
    converted: 'Votre commande est en préparation. Nous vous contacterons au sujet du paiement.',
    payable: 'Votre commande est prête. Vous pouvez la payer ici.',
    payableChanged:
      'Votre commande est prête. Elle a été modifiée depuis ce devis : la page de paiement montre ce qu’elle est maintenant.',
    ordered: 'Ce devis a été commandé. Merci.',
    orderedAs: 'Ce devis a été commandé sous le numéro {order}. Merci.',
  },
  seeNewer: 'Voir la version plus récente',
  thanks: {
    approved: 'Merci, votre accord a bien été enregistré.',
    rejected: 'Merci, votre réponse a bien été enregistrée.',
  },
  notRecorded: 'Votre réponse n’a pas été enregistrée.',
  problems: {
    reason_missing: 'Veuillez indiquer un motif.',
    reason_too_long: 'Ce texte est trop long. Veuillez le raccourcir.',
    name_too_long: 'Ce texte est trop long. Veuillez le raccourcir.',
  },
  preview: 'Ceci est un aperçu. Vos clients peuvent répondre au devis ici.',
  toAnswer: 'Aller à votre réponse',
  facts: {
    for: 'Pour',
    reference: 'Votre référence',
    sent: 'Envoyé',
    validUntil: 'Valable jusqu’au',
    version: 'Version',
  },
  items: 'Articles',
  each: '{price} l’unité',
  subtotal: 'Sous-total',
  discount: 'Remise',
  total: 'Total',
  beforeTax: 'Hors taxes',
  taxIncluded: 'Toutes taxes comprises',
  terms: 'Conditions',
  files: 'Vos fichiers',
  answer: 'Votre réponse',
  summary: 'Récapitulatif',
  name: 'Votre nom',
  approve: 'Accepter le devis',
  reject: 'Refuser le devis',
  reason: 'Motif',
  pay: 'Payer {amount}',
  payNow: 'Payer',
  missingTitle: 'Cette page n’est pas disponible',
  missing:
    'Le lien est peut-être incomplet ou n’est plus utilisé. Pour en recevoir un nouveau, répondez à l’e-mail qui le contenait.',
  laterTitle: 'Veuillez réessayer',
  later: 'Cette page n’a pas pu être affichée. Veuillez réessayer dans un instant.',
  continueShopping: 'Continuer mes achats',
};
