import type { MailTexts } from './mail-texts.en.ts';

export const DE: MailTexts = {
  subject: { first: 'Ihr Angebot {number}', updated: 'Ihr aktualisiertes Angebot {number}' },
  sentYou: {
    first: '{sender} hat Ihnen dieses Angebot gesendet.',
    updated: '{sender} hat Ihnen dieses aktualisierte Angebot gesendet.',
  },
  and: 'Und',
  moreItems: { one: '1 weitere Position', several: '{count} weitere Positionen' },
  discount: 'Rabatt',
  shipping: 'Versand',
  total: { beforeTax: 'Gesamt vor Steuern', taxIncluded: 'Gesamt inklusive Steuern' },
  validUntil: 'Gültig bis',
  view: 'Angebot ansehen und beantworten',
  whatThere:
    'Dort sehen Sie das ganze Angebot und können es annehmen oder ablehnen. Der Link ist vertraulich: Wer ihn hat, kann antworten.',
  questions: 'Wenn Sie eine Frage haben, antworten Sie einfach auf diese E-Mail.',
  footer: 'Sie erhalten diese E-Mail, weil {shop} Ihnen ein Angebot gesendet hat.',
};
