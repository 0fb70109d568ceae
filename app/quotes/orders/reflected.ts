import type { Db } from '../../db.server.ts';
import type { SealingKey } from '../../encryption.server.ts';
import type { AdminFor } from '../../shopify/admin-graphql.server.ts';

export interface ReflectDeps {
  db: Db;
  clock: () => Date;
  adminFor: AdminFor;
  /** The app's key at Shopify, for links into the admin. */
  apiKey: string;
  encryptionKeys: SealingKey[];
}

/** What a notice, or a look at Shopify, came to. */
export interface Reflected {
  /** For the log: `ordered`, `known`, `unknown`, … */
  outcome: string;
  /** Whom to `dispatch` to. */
  endpointIds: string[];
}

/** Our own transaction about a draft order is not through yet: what came is to be looked at again. */
export class NotSettledYet extends Error {
  override name = 'NotSettledYet';
}
