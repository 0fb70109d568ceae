import type { AdminGraphql } from '../../shopify/admin-graphql.server.ts';
import { companyName } from '../../shopify/company-name.server.ts';
import { confirmVariants, type ConfirmedVariant } from '../../shopify/confirm-variants.server.ts';
import { findVariantsOf } from '../../shopify/find-variants-of.server.ts';
import { ifAnswered } from '../../shopify/if-answered.server.ts';
import { linkedGid } from '../../shopify/linked-gid.ts';
import { readCustomer } from '../../shopify/read-customer.server.ts';
import { formatAmount } from '../price.ts';
import { catalogueSearch } from './catalogue-search.ts';
import type { Prefill, PrefillNote, PrefillWish } from './prefill.ts';
import type { LineToEdit } from './quote-to-edit.ts';

/** Either what was wished for, or why it is not there. */
type Part = Partial<Prefill> | PrefillNote;

/**
 * What a new quote begins with when it is made from a customer's or a product's page. What cannot be
 * found, or is not sold, is left out and noted: the quote can be made all the same.
 */
export async function prefill(admin: AdminGraphql, wish: PrefillWish): Promise<Prefill> {
  const parts = await Promise.all([
    wish.customer === null ? {} : customerPart(admin, wish.customer),
    wish.variant === null ? {} : variantPart(admin, linkedGid('ProductVariant', wish.variant)),
    wish.product === null ? {} : productPart(admin, wish.product),
  ]);
  return parts.reduce<Prefill>(withPart, { lines: [], pickFrom: null, notes: [] });
}

function withPart(prefilled: Prefill, part: Part): Prefill {
  if (typeof part === 'string') {
    return { ...prefilled, notes: [...new Set([...prefilled.notes, part])] };
  }
  return { ...prefilled, ...part, lines: [...prefilled.lines, ...(part.lines ?? [])] };
}

async function customerPart(admin: AdminGraphql, id: string): Promise<Part> {
  const gid = linkedGid('Customer', id);
  if (gid === null) return 'no_customer';
  const read = await ifAnswered(Promise.all([readCustomer(admin, gid), companyName(admin, gid)]));
  if (read === undefined) return 'not_told';
  const [customer, company] = read;
  if (customer === null) return 'no_customer';
  const { name, email, phone, address } = customer;
  return {
    customer: { gid, name, email: email ?? '', phone, company: company ?? customer.company },
    ...(address && { address }),
  };
}

async function productPart(admin: AdminGraphql, id: string): Promise<Part> {
  const gid = linkedGid('Product', id);
  if (gid === null) return 'no_product';
  const found = await ifAnswered(findVariantsOf(admin, gid));
  if (found === undefined) return 'not_told';
  if (found === null) return 'no_product';
  const first = await variantPart(admin, found.firstVariantGid);
  if (typeof first === 'string' || !found.hasSeveral) return first;
  return { pickFrom: catalogueSearch(found.productTitle) };
}

async function variantPart(admin: AdminGraphql, gid: string | null): Promise<Part> {
  if (gid === null) return 'no_product';
  const confirmed = await ifAnswered(confirmVariants(admin, [gid]));
  if (confirmed === undefined) return 'not_told';
  const variant = confirmed.variants.get(gid);
  return variant ? { lines: [lineOf(variant, confirmed.currency)] } : 'not_sold';
}

/** A line of one of it, still to be priced. */
function lineOf(variant: ConfirmedVariant, currency: string): LineToEdit {
  return {
    id: null,
    variantGid: variant.variantGid,
    title: variant.productTitle,
    variantName: variant.variantName,
    sku: variant.sku,
    image: variant.productImage,
    catalogPrice: formatAmount(variant.price, currency),
    requestedPrice: null,
    quotedPrice: null,
    currency,
    quantity: 1,
    discount: null,
    note: null,
    taxable: true,
    requiresShipping: true,
  };
}
