/** A customer of the shop, as a quote can be filled in with them. */
export interface FoundCustomer {
  gid: string;
  /** What Shopify calls them: the name, or else the address or the number. */
  label: string;
  /** Empty where none is known. */
  name: string;
  email: string | null;
  phone: string | null;
  company: string | null;
  address: {
    street: string | null;
    street2: string | null;
    city: string | null;
    province: string | null;
    zip: string | null;
    /** ISO 3166-1 alpha-2 */
    country: string | null;
  };
}
