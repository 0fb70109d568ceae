import type { Quote } from '@prisma/client';

type Stored = Pick<
  Quote,
  | 'shippingStreet'
  | 'shippingStreet2'
  | 'shippingCity'
  | 'shippingProvince'
  | 'shippingZip'
  | 'shippingCountry'
>;

/** Where a quote's goods go, as events and versions tell it. */
export interface ShippingAddress {
  street: string | null;
  street2: string | null;
  city: string | null;
  province: string | null;
  zip: string | null;
  /** ISO 3166-1 alpha-2 */
  country: string | null;
}

/** A quote's address; null when nothing of it is known. */
export function shippingAddressOf(quote: Stored): ShippingAddress | null {
  const address = {
    street: quote.shippingStreet,
    street2: quote.shippingStreet2,
    city: quote.shippingCity,
    province: quote.shippingProvince,
    zip: quote.shippingZip,
    country: quote.shippingCountry,
  };
  return Object.values(address).some((part) => part !== null) ? address : null;
}
