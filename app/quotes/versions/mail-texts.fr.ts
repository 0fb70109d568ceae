import type { MailTexts } from './mail-texts.en.ts';

export const FR: MailTexts = {
  subject: { first: 'Votre devis {number}', updated: 'Votre devis {number} mis à jour' },
  sentYou: {
    first: '{sender} vous a envoyé ce devis.',
    updated: '{sender} vous a envoyé ce devis mis à jour.',
  },
  and: 'Et',
  moreItems: { one: '1 autre article', several: '{count} autres articles' },
  discount: 'Remise',
  shipping: 'Livraison',
  total: { beforeTax: 'Total hors taxes', taxIncluded: 'Total toutes taxes comprises' },
  validUntil: 'Valable jusqu’au',
  view: 'Voir le devis et y répondre',
  whatThere:
    'Vous y trouverez le devis complet et pourrez l’accepter ou le refuser. Le lien est confidentiel : quiconque l’a peut répondre.',
  questions: 'Si vous avez une question, répondez à cet e-mail.',
  footer: 'Vous recevez cet e-mail car {shop} vous a envoyé un devis.',
};
