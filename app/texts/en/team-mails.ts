/** Emails to somebody of the team about a quote. */
export const teamMails = {
  /** To whom a quote was assigned. */
  assigned: {
    subject: '{{quote}} from {{customer}} is yours',
    heading: '{{quote}} is yours now',
    by: '{{person}} assigned this quote to you.',
    byRule: 'A rule assigned this quote to you.',
  },
  mentioned: '{{person}} mentioned you on {{quote}}',
  customer: 'Customer',
  company: 'Company',
  total: 'Total',
  open: 'Open the quote',
  footer: 'Quotewire wrote to you because you are on the team that works on quotes.',
} as const;
