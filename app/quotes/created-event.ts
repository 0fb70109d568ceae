import { z } from 'zod';
import { ERASED_CUSTOMER } from './erased-customer.ts';
import {
  address,
  amount,
  currency,
  customer,
  customFields,
  product,
  quoteReference,
  text,
} from './event-parts.ts';

const lineItem = z.object({
  ...product,
  requested_price: amount.nullable().describe('Per unit; null when the shopper named none.'),
  currency,
  product_image: text,
  product_gid: text.describe('Null for a custom line, which is in no catalogue.'),
  variant_gid: text,
  custom_fields: customFields,
});

const file = z.object({
  filename: z.string(),
  url: z.string(),
  size: z.number().int().nonnegative().describe('Bytes'),
  mime_type: z.string(),
});

export const quoteCreated = z.object({
  ...quoteReference,
  line_items: z.array(lineItem),
  customer,
  shipping_address: address.nullable(),
  files: z.array(file),
  message: text,
  custom_fields: customFields,
  total_requested: amount.describe(
    'Quantity × requested price, or the catalogue price where none was named. Of a quote that the team made: what it quotes.',
  ),
  currency,
});

export const quoteTest = quoteCreated.extend({ test: z.literal(true) });

/** All that a shopper typed or attached, gone; what was asked for, and at what price, stays. */
export function eraseRequester(data: z.infer<typeof quoteCreated>): z.infer<typeof quoteCreated> {
  return {
    ...data,
    line_items: data.line_items.map((line) => ({ ...line, custom_fields: {} })),
    customer: ERASED_CUSTOMER,
    shipping_address: null,
    files: [],
    message: null,
    custom_fields: {},
  };
}
