import { chooseLocale } from '#app/texts/locale.ts';
import { storedRow } from '#app/quotes/edit/line-row.ts';
import type { LineEdit, NewQuoteEdit, QuoteEdit } from '#app/quotes/edit/quote-edit.ts';
import type { CurrentQuote } from '#app/quotes/steps/current-quote.ts';

/** A new line of a product; `changes` make it any other. */
export function newLine(changes: Partial<LineEdit> = {}): LineEdit {
  return {
    id: null,
    variantGid: 'gid://shopify/ProductVariant/5',
    title: null,
    sku: null,
    quantity: 1,
    quotedPrice: null,
    discount: null,
    note: null,
    taxable: true,
    requiresShipping: true,
    ...changes,
  };
}

/** What the editor would save of a quote that nothing was changed of, but for `changes`. */
export function editOf(quote: CurrentQuote, changes: Partial<QuoteEdit> = {}): QuoteEdit {
  return {
    locale: chooseLocale([quote.locale]),
    currency: quote.currency,
    lines: quote.lineItems.map((item) => {
      const {
        productTitle: title,
        discountKind: kind,
        discountValue: value,
        ...line
      } = storedRow(item);
      const discount = kind === null || value === null ? null : { kind, value };
      return newLine({ ...kept(line), title, discount });
    }),
    discount: null,
    shipping: null,
    terms: null,
    poNumber: null,
    customer: {
      gid: quote.customerGid,
      name: quote.customerName,
      email: quote.customerEmail,
      phone: quote.customerPhone,
      company: quote.customerCompany,
    },
    address: null,
    customFields: [],
    ...changes,
  };
}

function kept(
  line: Pick<
    LineEdit,
    | 'id'
    | 'variantGid'
    | 'sku'
    | 'quantity'
    | 'quotedPrice'
    | 'note'
    | 'taxable'
    | 'requiresShipping'
  >,
) {
  const { id, variantGid, sku, quantity, quotedPrice, note, taxable, requiresShipping } = line;
  return { id, variantGid, sku, quantity, quotedPrice, note, taxable, requiresShipping };
}

let made = 0;

/** A quote that somebody of the team makes, of one product. */
export function newQuote(changes: Partial<NewQuoteEdit> = {}): NewQuoteEdit {
  made += 1;
  return {
    clientKey: `staff-key-${made}`,
    locale: 'en',
    currency: 'USD',
    lines: [newLine({ quantity: 2, quotedPrice: '15' })],
    discount: null,
    shipping: null,
    terms: null,
    poNumber: null,
    customer: {
      gid: null,
      name: 'Grace Hopper',
      email: 'grace@example.com',
      phone: null,
      company: 'Compilers Ltd',
    },
    address: null,
    customFields: [],
    ...changes,
  };
}
