import type { Db } from '../../db.server.ts';
import { customFieldsOf } from '../custom-fields.ts';
import { fieldsToEdit } from '../fields/fields-to-edit.ts';
import { listFields } from '../fields/list-fields.server.ts';
import { formatAmount } from '../price.ts';
import { CURRENT, type CurrentQuote } from '../steps/current-quote.ts';
import { chooseLocale } from '../../texts/locale.ts';
import type { DiscountToEdit, FoundQuoteToEdit, LineToEdit } from './quote-to-edit.ts';

/** A shop's quote as its editor begins with it; null when the shop has no such quote. */
export async function findQuoteToEdit(
  db: Db,
  shopId: number,
  id: string,
): Promise<FoundQuoteToEdit | null> {
  const quote = await db.quote.findFirst({
    where: { id, shopId, status: { not: 'deleted' } },
    include: CURRENT,
  });
  if (!quote) return null;
  const { currency } = quote;
  return {
    id: quote.id,
    name: quote.name,
    status: quote.status,
    read: { revision: quote.revision, sequence: quote.lastSequence },
    quote: {
      locale: chooseLocale([quote.locale]),
      currency,
      currencyFixed: quote.lastVersion > 0,
      lines: quote.lineItems.map((line) => toLine(line, currency)),
      discount: toDiscount(quote, currency),
      shipping: quote.shippingPrice && {
        title: quote.shippingTitle,
        price: formatAmount(quote.shippingPrice, currency),
      },
      terms: quote.terms,
      poNumber: quote.poNumber,
      customer: {
        gid: quote.customerGid,
        name: quote.customerName,
        email: quote.customerEmail,
        phone: quote.customerPhone,
        company: quote.customerCompany,
      },
      address: {
        street: quote.shippingStreet,
        street2: quote.shippingStreet2,
        city: quote.shippingCity,
        province: quote.shippingProvince,
        zip: quote.shippingZip,
        country: quote.shippingCountry,
      },
      customFields: fieldsToEdit(await listFields(db, shopId), customFieldsOf(quote.customFields)),
    },
  };
}

function toLine(line: CurrentQuote['lineItems'][number], currency: string): LineToEdit {
  const { id, variantGid, variantName, sku, quantity, note, taxable, requiresShipping } = line;
  return {
    id,
    variantGid,
    variantName,
    sku,
    quantity,
    note,
    taxable,
    requiresShipping,
    title: line.productTitle,
    image: line.productImage,
    catalogPrice: formatAmount(line.catalogPrice, line.currency),
    requestedPrice: line.requestedPrice && formatAmount(line.requestedPrice, line.currency),
    quotedPrice: line.quotedPrice && formatAmount(line.quotedPrice, currency),
    currency: line.currency,
    discount: toDiscount(line, currency),
  };
}

function toDiscount(
  { discountKind, discountValue }: Pick<CurrentQuote, 'discountKind' | 'discountValue'>,
  currency: string,
): DiscountToEdit {
  if (discountKind === null || discountValue === null) return null;
  const value =
    discountKind === 'amount' ? formatAmount(discountValue, currency) : discountValue.toFixed();
  return { kind: discountKind, value };
}
