import { z } from 'zod';

/**
 * What the schemas of events are made of. Keys are snake_case, money is a decimal string beside a
 * `currency`, absent is null and never a missing key.
 */

export const amount = z
  .string()
  .regex(/^\d+(\.\d+)?$/)
  .describe('A decimal string, never a float.');
export const currency = z
  .string()
  .regex(/^[A-Z]{3}$/)
  .describe('ISO 4217');
export const text = z.string().nullable();
export const time = z.iso.datetime({ precision: 3 }).describe('ISO 8601, UTC');
export const version = z
  .number()
  .int()
  .positive()
  .describe('Which of the versions that the customer was sent: 1, 2, 3…');
export const customFields = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.boolean(), z.null()]),
);

/** In the data of every event. */
export const quoteReference = {
  quote_id: z.string(),
  quote_number: z.string().describe('As people see it, like Q-1001.'),
  sequence: z
    .number()
    .int()
    .positive()
    .describe('1, 2, 3… per quote, so that a receiver can order.'),
};

/** Somebody of the merchant's team. */
export const teamMember = z.object({ name: z.string(), email: z.string() });

export const customer = z.object({
  name: z.string(),
  first_name: text,
  last_name: text,
  email: z.string(),
  phone: text,
  company: text,
});

export const address = z.object({
  street: text,
  street2: text,
  city: text,
  province: text,
  zip: text,
  country: text.describe('ISO 3166-1 alpha-2'),
});

/** A product in a quote, without its prices. */
export const product = {
  product_title: z.string(),
  variant_name: text.describe('Null for a product without options.'),
  sku: text,
  quantity: z.number().int().positive(),
};
