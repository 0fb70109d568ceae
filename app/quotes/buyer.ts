import type { Quote } from '@prisma/client';
import type { BuyingCompany } from '../shopify/buying-company.ts';

/** Who buys, as somebody decided it; null: nobody did, and Shopify is asked when it is converted. */
export type BuyerChoice =
  | { kind: 'themself' }
  /** One of a customer's companies, as its contact, for one of its locations. */
  | { kind: 'company'; contactGid: string; locationGid: string }
  | null;

/** Who buys, as it is stored of a quote. */
export type BuyerColumns = Pick<Quote, keyof BuyingCompany | 'buysAsThemself'>;

/** Nobody decided. */
export const UNDECIDED: BuyerColumns = {
  companyGid: null,
  companyContactGid: null,
  companyLocationGid: null,
  companyName: null,
  companyLocationName: null,
  buysAsThemself: false,
};

/** What was decided of a quote. */
export function buyerChoiceOf(columns: BuyerColumns): BuyerChoice {
  const { companyGid, companyContactGid, companyLocationGid, buysAsThemself } = columns;
  if (companyGid && companyContactGid && companyLocationGid) {
    return { kind: 'company', contactGid: companyContactGid, locationGid: companyLocationGid };
  }
  return buysAsThemself ? { kind: 'themself' } : null;
}

/** The columns of a quote that say who buys, and nothing else. */
export function buyerColumnsOf(quote: BuyerColumns): BuyerColumns {
  return {
    companyGid: quote.companyGid,
    companyContactGid: quote.companyContactGid,
    companyLocationGid: quote.companyLocationGid,
    companyName: quote.companyName,
    companyLocationName: quote.companyLocationName,
    buysAsThemself: quote.buysAsThemself,
  };
}

export function isSameBuyer(a: BuyerChoice, b: BuyerChoice): boolean {
  if (a?.kind === 'company' && b?.kind === 'company') {
    return a.contactGid === b.contactGid && a.locationGid === b.locationGid;
  }
  return a?.kind === b?.kind;
}

/** A choice as the value of a field of a form; empty: none was made. */
export function buyerValue(choice: BuyerChoice): string {
  if (choice === null) return '';
  return choice.kind === 'themself' ? 'themself' : `${choice.contactGid} ${choice.locationGid}`;
}

const COMPANY =
  /^(gid:\/\/shopify\/CompanyContact\/\d{1,18}) (gid:\/\/shopify\/CompanyLocation\/\d{1,18})$/;

/** The choice that such a value is; undefined: it is none. */
export function parseBuyerValue(value: string): BuyerChoice | undefined {
  if (value === '') return null;
  if (value === 'themself') return { kind: 'themself' };
  const [, contactGid, locationGid] = COMPANY.exec(value) ?? [];
  return contactGid && locationGid ? { kind: 'company', contactGid, locationGid } : undefined;
}
