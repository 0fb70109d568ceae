/** What the mail that brings a quote says. `{number}` is the quote's, `{count}` of items. */
export interface MailTexts {
  /** Also the mail's heading. */
  subject: Record<'first' | 'updated', string>;
  /** Where the sender adds nothing; `{sender}` is their name. */
  sentYou: Record<'first' | 'updated', string>;
  /** Before what the list leaves out. */
  and: string;
  moreItems: Record<'one' | 'several', string>;
  discount: string;
  /** Where the team gave it no other name. */
  shipping: string;
  total: Record<'beforeTax' | 'taxIncluded', string>;
  validUntil: string;
  view: string;
  whatThere: string;
  questions: string;
  /** `{shop}` is its name. */
  footer: string;
}

export const EN: MailTexts = {
  subject: { first: 'Your quote {number}', updated: 'Your updated quote {number}' },
  sentYou: {
    first: '{sender} has sent you this quote.',
    updated: '{sender} has sent you this updated quote.',
  },
  and: 'And',
  moreItems: { one: '1 more item', several: '{count} more items' },
  discount: 'Discount',
  shipping: 'Shipping',
  total: { beforeTax: 'Total before tax', taxIncluded: 'Total, tax included' },
  validUntil: 'Valid until',
  view: 'View and answer the quote',
  whatThere:
    'There you see all of it and can approve or reject it. The link is private: whoever has it can answer.',
  questions: 'If you have a question, reply to this email.',
  footer: 'You get this because {shop} sent you a quote.',
};
