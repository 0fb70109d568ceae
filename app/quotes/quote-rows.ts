import type { Prisma } from '@prisma/client';
import type { ConfirmedVariants } from '../shopify/confirm-variants.server.ts';
import type { FieldError } from './field-error.ts';
import { nameKey } from './list/list-criteria.ts';
import { isStorableTotal, lineTotal, roundToCurrency, sumAmounts } from './price.ts';
import type { QuoteRequest } from './quote-request.ts';

/** What a request says about lines and money, with Shopify's word on the products. */
export type PricedLines =
  | { ok: true; lines: PricedLine[]; currency: string; totalRequested: string }
  | { ok: false; errors: FieldError[] };

export type PricedLine = Omit<Prisma.QuoteLineItemCreateManyInput, 'id' | 'quoteId'>;

/**
 * Joins the requested lines with the variants that Shopify confirmed. The total is what the shopper
 * asks for: quantity × requested price, or × the catalogue price where none was named, rounded half
 * up to the currency once, at the end.
 */
export function priceLines(request: QuoteRequest, confirmed: ConfirmedVariants): PricedLines {
  const { currency, variants } = confirmed;
  const errors: FieldError[] = [];
  const lines: PricedLine[] = [];
  const totals: string[] = [];
  for (const [position, line] of request.line_items.entries()) {
    const variant = variants.get(line.variant_id);
    if (!variant) {
      errors.push({ field: `line_items[${position}].variant_id`, code: 'unknown_variant' });
      continue;
    }
    totals.push(lineTotal(line.quantity, line.requested_price ?? variant.price));
    lines.push({
      position,
      productGid: variant.productGid,
      variantGid: variant.variantGid,
      productTitle: variant.productTitle,
      variantName: variant.variantName,
      sku: variant.sku,
      productImage: variant.productImage,
      quantity: line.quantity,
      catalogPrice: variant.price,
      requestedPrice: line.requested_price,
      currency,
      customFields: line.custom_fields,
    });
  }
  if (errors.length > 0) return { ok: false, errors };
  const totalRequested = roundToCurrency(sumAmounts(totals), currency);
  if (!isStorableTotal(totalRequested)) {
    return { ok: false, errors: [{ field: 'line_items', code: 'too_large' }] };
  }
  return { ok: true, lines, currency, totalRequested };
}

/** The columns of a quote that come straight from the request. */
export function requestColumns(request: QuoteRequest) {
  const { customer, shipping_address: address } = request;
  return {
    clientKey: request.client_key,
    customerName: customer.name,
    customerKey: nameKey(customer.name),
    customerFirstName: customer.first_name,
    customerLastName: customer.last_name,
    customerEmail: customer.email,
    customerPhone: customer.phone,
    customerCompany: customer.company,
    shippingStreet: address?.street ?? null,
    shippingStreet2: address?.street2 ?? null,
    shippingCity: address?.city ?? null,
    shippingProvince: address?.province ?? null,
    shippingZip: address?.zip ?? null,
    shippingCountry: address?.country ?? null,
    message: request.message,
    customFields: request.custom_fields,
  };
}
