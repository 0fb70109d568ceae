import { nameKey } from '../list/list-criteria.ts';
import { nameParts } from '../quote-request.ts';
import type { CurrentQuote } from '../steps/current-quote.ts';
import type { ChoiceColumns } from './confirm-choices.server.ts';
import type { QuoteEdit } from './quote-edit.ts';

/**
 * What an edit makes of a quote's own columns; `before` is the quote that is edited, null for a new one,
 * and `choices` are what Shopify confirmed.
 */
export function editColumns(
  edit: QuoteEdit,
  { before, choices }: { before: CurrentQuote | null; choices: ChoiceColumns },
) {
  const { discount, shipping, address } = edit;
  return {
    ...customerColumns(edit.customer, before),
    ...choices,
    shippingStreet: address?.street ?? null,
    shippingStreet2: address?.street2 ?? null,
    shippingCity: address?.city ?? null,
    shippingProvince: address?.province ?? null,
    shippingZip: address?.zip ?? null,
    shippingCountry: address?.country ?? null,
    locale: edit.locale,
    currency: edit.currency,
    discountKind: discount?.kind ?? null,
    discountValue: discount?.value ?? null,
    shippingTitle: shipping?.title ?? null,
    shippingPrice: shipping?.price ?? null,
    terms: edit.terms,
    poNumber: edit.poNumber,
  };
}

export type EditColumns = ReturnType<typeof editColumns>;

function customerColumns(customer: QuoteEdit['customer'], before: CurrentQuote | null) {
  // Another address is another person: the account in Shopify is theirs no more.
  const same = before !== null && before.customerEmail === customer.email;
  const parts = nameParts({ name: customer.name, first_name: null, last_name: null });
  const sameName = before?.customerName === customer.name;
  return {
    customerGid: before && !same && before.customerGid === customer.gid ? null : customer.gid,
    customerName: customer.name,
    customerKey: nameKey(customer.name),
    customerFirstName: sameName ? before.customerFirstName : parts.first_name,
    customerLastName: sameName ? before.customerLastName : parts.last_name,
    customerEmail: customer.email,
    customerPhone: customer.phone,
    customerCompany: customer.company,
  };
}
