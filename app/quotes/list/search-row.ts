import { foldText } from './fold-text.ts';
import { nameKey, tagKey } from './list-criteria.ts';

/** What of a quote can be searched. */
export interface Searchable {
  id: string;
  shopId: number;
  number: number;
  name: string;
  createdAt: Date;
  customerName: string;
  customerCompany: string | null;
  customerEmail: string;
  tags: string[];
  lineItems: { productTitle: string; variantName: string | null; sku: string | null }[];
}

/** What is found of a quote: a row of quote_search, as the lists look at it. */
export interface SearchRow {
  company: string | null;
  tags: string[];
  text: string;
}

export function searchRow(quote: Searchable): SearchRow {
  const { customerCompany: company } = quote;
  return {
    company: company === null ? null : nameKey(company),
    tags: quote.tags.map(tagKey),
    text: searchText(quote),
  };
}

/**
 * Each word once, with a space before each: a word of a search never has spaces in it, and one that is
 * sought at the beginning of words begins with one. The bare number is a word, too.
 */
function searchText(quote: Searchable): string {
  const texts = [
    quote.name,
    String(quote.number),
    quote.customerName,
    quote.customerCompany,
    quote.customerEmail,
    ...quote.tags,
    ...quote.lineItems.flatMap((line) => [line.productTitle, line.variantName, line.sku]),
  ];
  const words = foldText(texts.filter((text) => text !== null).join(' ')).split(' ');
  return ` ${[...new Set(words)].join(' ')}`;
}

/** Whether two are one and the same. */
export function sameSearchRow(one: SearchRow, other: SearchRow): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
