import { newId } from '../../ids.ts';
import type { ConfirmedVariant } from '../../shopify/confirm-variants.server.ts';
import { customFieldsOf, type CustomFields } from '../custom-fields.ts';
import type { CurrentQuote } from '../steps/current-quote.ts';
import type { LineEdit } from './quote-edit.ts';

export type StoredLine = CurrentQuote['lineItems'][number];

/** A line as it is stored, but for its quote and place; amounts are decimal strings. */
export interface LineRow {
  id: string;
  /** Both null for what is in no catalogue. */
  productGid: string | null;
  variantGid: string | null;
  productTitle: string;
  variantName: string | null;
  sku: string | null;
  productImage: string | null;
  quantity: number;
  catalogPrice: string;
  requestedPrice: string | null;
  quotedPrice: string | null;
  discountKind: 'percentage' | 'amount' | null;
  discountValue: string | null;
  note: string | null;
  taxable: boolean;
  requiresShipping: boolean;
  /** Of the catalogue's price and of what was asked for. */
  currency: string;
  customFields: CustomFields;
}

/** A line as it was stored. */
export function storedRow({ quoteId: _quote, position: _place, ...line }: StoredLine): LineRow {
  return {
    ...line,
    catalogPrice: line.catalogPrice.toFixed(),
    requestedPrice: line.requestedPrice?.toFixed() ?? null,
    quotedPrice: line.quotedPrice?.toFixed() ?? null,
    discountValue: line.discountValue?.toFixed() ?? null,
    customFields: customFieldsOf(line.customFields),
  };
}

/** A line that stays: its id, its product, what was asked for it and its custom fields are as they were. */
export function keptRow(line: LineEdit, kept: StoredLine, currency: string): LineRow {
  const row = { ...storedRow(kept), ...quoted(line) };
  return kept.variantGid === null ? { ...row, ...described(line, currency) } : row;
}

/** A line of a product that the quote had not. */
export function variantRow(line: LineEdit, variant: ConfirmedVariant, currency: string): LineRow {
  const { price, ...product } = variant;
  return { ...newRow(), ...product, catalogPrice: price, currency, ...quoted(line) };
}

/** A line that is in no catalogue. */
export function customRow(line: LineEdit, currency: string): LineRow {
  const product = { productGid: null, variantGid: null, variantName: null, productImage: null };
  return { ...newRow(), ...product, ...described(line, currency), ...quoted(line) };
}

function newRow() {
  return { id: newId('lineItem'), requestedPrice: null, customFields: {} };
}

function quoted(line: LineEdit) {
  return {
    quantity: line.quantity,
    quotedPrice: line.quotedPrice,
    discountKind: line.discount?.kind ?? null,
    discountValue: line.discount?.value ?? null,
    note: line.note,
    taxable: line.taxable,
    requiresShipping: line.requiresShipping,
  };
}

/** What the team says of a custom line. What is quoted for it is all the price it has. */
function described(line: LineEdit, currency: string) {
  return {
    productTitle: line.title ?? '',
    sku: line.sku,
    catalogPrice: line.quotedPrice ?? '0',
    currency,
  };
}
