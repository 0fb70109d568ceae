import type { FieldToEdit } from '../../../quotes/fields/fields-to-edit.ts';
import type {
  DiscountToEdit,
  LineToEdit,
  QuoteToEdit,
} from '../../../quotes/edit/quote-to-edit.ts';

/** A discount in the form; no kind is none. */
export interface TypedDiscount {
  kind: '' | 'percentage' | 'amount';
  value: string;
}

/** A line in the form: texts as they are typed, beside what is known of the product. */
export interface TypedLine {
  /** Tells lines apart while they are added and removed. */
  key: string;
  id: string | null;
  /** Null for a custom line. */
  variantGid: string | null;
  title: string;
  variantName: string | null;
  sku: string;
  image: string | null;
  catalogPrice: string;
  requestedPrice: string | null;
  currency: string;
  quantity: string;
  price: string;
  discount: TypedDiscount;
  note: string;
  taxable: boolean;
  requiresShipping: boolean;
}

/** What the form holds while it is filled in. */
export interface TypedQuote {
  /** What the customer is written to in. */
  locale: string;
  currency: string;
  lines: TypedLine[];
  discount: TypedDiscount;
  shippingTitle: string;
  shippingPrice: string;
  terms: string;
  poNumber: string;
  customer: { gid: string | null; name: string; email: string; phone: string; company: string };
  address: {
    street: string;
    street2: string;
    city: string;
    province: string;
    zip: string;
    country: string;
  };
  /** As they are typed, each with what its input is. */
  customFields: FieldToEdit[];
}

export const NO_DISCOUNT: TypedDiscount = { kind: '', value: '' };

/** What the form begins with. */
export function startingFrom({ shipping, customer, address, ...quote }: QuoteToEdit): TypedQuote {
  return {
    locale: quote.locale,
    customFields: quote.customFields,
    currency: quote.currency,
    lines: quote.lines.map(typedLine),
    discount: quote.discount ?? NO_DISCOUNT,
    shippingTitle: shipping?.title ?? '',
    shippingPrice: shipping?.price ?? '',
    terms: quote.terms ?? '',
    poNumber: quote.poNumber ?? '',
    customer: { ...customer, phone: customer.phone ?? '', company: customer.company ?? '' },
    address: {
      street: address.street ?? '',
      street2: address.street2 ?? '',
      city: address.city ?? '',
      province: address.province ?? '',
      zip: address.zip ?? '',
      country: address.country ?? '',
    },
  };
}

function typedLine({ quotedPrice, discount, ...line }: LineToEdit): TypedLine {
  return {
    ...line,
    key: line.id ?? newKey(),
    sku: line.sku ?? '',
    quantity: String(line.quantity),
    price: quotedPrice ?? '',
    discount: discount ?? NO_DISCOUNT,
    note: line.note ?? '',
  };
}

let made = 0;

/** Of a line that is new to the form. */
export function newKey(): string {
  made += 1;
  return `new-${made}`;
}

/** A custom line, still empty. */
export function customLine(key: string, currency: string): TypedLine {
  return {
    ...EMPTY_LINE,
    key,
    currency,
    variantGid: null,
    title: '',
    variantName: null,
    sku: '',
    image: null,
    catalogPrice: '0',
  };
}

/** What is the same of every new line. */
export const EMPTY_LINE = {
  id: null,
  requestedPrice: null,
  quantity: '1',
  price: '',
  discount: NO_DISCOUNT,
  note: '',
  taxable: true,
  requiresShipping: true,
} as const;

/** Whether anything differs from what the form began with. */
export function isDirty(typed: TypedQuote, initial: TypedQuote): boolean {
  return typed !== initial && JSON.stringify(sent(typed)) !== JSON.stringify(sent(initial));
}

/** What is sent to be saved: all that was typed, as it was typed. */
export function sent(typed: TypedQuote) {
  const { lines, discount, shippingTitle, shippingPrice, customFields, ...rest } = typed;
  return {
    ...rest,
    customFields: customFields.map((field) => ({ label: field.label, typed: field.typed })),
    discount: sentDiscount(discount),
    shipping:
      shippingTitle.trim() === '' && shippingPrice.trim() === ''
        ? null
        : { title: shippingTitle, price: shippingPrice },
    lines: lines.map((line) => ({
      id: line.id,
      variantGid: line.variantGid,
      title: line.title,
      sku: line.sku,
      quantity: line.quantity,
      quotedPrice: line.price,
      discount: sentDiscount(line.discount),
      note: line.note,
      taxable: line.taxable,
      requiresShipping: line.requiresShipping,
    })),
  };
}

function sentDiscount({ kind, value }: TypedDiscount): DiscountToEdit {
  return kind === '' ? null : { kind, value };
}
