import type { Store } from '../store.ts';
import type { ShopProfile } from '../shop-profile.ts';
import type { UploadPolicyKey } from '../files/upload-policy.ts';

/** What a resolver gets to work with. */
export interface GraphqlContext {
  store: Store;
  clock: () => Date;
  shopDomain: string;
  /** ISO 4217 */
  currency: string;
  profile: ShopProfile;
  /** The storefront, which plays Shopify's storage and CDN. */
  publicOrigin: string;
  uploadKey: UploadPolicyKey;
  /** Searches do not find what was made: a fault. */
  searchRunsBehind?: boolean;
  /** The granted scopes, with read_x for every write_x. */
  scopes: Set<string>;
}
