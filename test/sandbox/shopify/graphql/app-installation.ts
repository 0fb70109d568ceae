import { createHash } from 'node:crypto';
import type { MetafieldRecord } from '../records.ts';
import type { GraphqlContext } from './graphql-context.ts';

/** The only app there is, in the only shop. */
export const INSTALLATION_GID = 'gid://shopify/AppInstallation/1';

interface Place {
  namespace?: string | null;
  key: string;
}

export function metafieldView(metafield: MetafieldRecord) {
  return { __typename: 'Metafield', ...metafield, compareDigest: digestOf(metafield) };
}

/** Another one for another value or type, as Shopify's own. */
export function digestOf({ type, value }: MetafieldRecord): string {
  return createHash('sha256').update(`${type}\n${value}`).digest('hex');
}

export function findMetafield(
  { store }: GraphqlContext,
  { namespace, key }: Place,
): MetafieldRecord | undefined {
  return store.state.appMetafields.find((each) => each.namespace === namespace && each.key === key);
}

export const APP_INSTALLATION_QUERIES = {
  currentAppInstallation: (_args: unknown, context: GraphqlContext) => ({
    __typename: 'AppInstallation',
    id: INSTALLATION_GID,
    metafield(place: Place) {
      const found = findMetafield(context, place);
      return found ? metafieldView(found) : null;
    },
  }),
};
