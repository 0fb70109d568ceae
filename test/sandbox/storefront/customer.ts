import type { Request } from 'express';

export interface Customer {
  /** As Shopify has it in `logged_in_customer_id`: the number alone. */
  id: string;
  name: string;
  email: string;
  phone: string;
  default_address: { company: string };
}

export const CUSTOMER_COOKIE = 'sandbox_customer';

/** The one customer who has an account on the storefront. */
export const DANA: Customer = {
  id: '7001',
  name: 'Dana Reyes',
  email: 'dana.reyes@brightside-builders.example',
  phone: '+1 555 010 0142',
  default_address: { company: 'Brightside Builders' },
};

/** Who is logged in, or null for a guest. */
export function customerOf(request: Request): Customer | null {
  const cookies = request.headers.cookie?.split(/;\s*/) ?? [];
  return cookies.includes(`${CUSTOMER_COOKIE}=${DANA.id}`) ? DANA : null;
}
