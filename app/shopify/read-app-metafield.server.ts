import { askShopify, type AdminGraphql } from './admin-graphql.server.ts';

export interface MetafieldPlace {
  namespace: string;
  key: string;
}

export interface AppMetafield {
  /** The app's installation in the shop, which has the metafield: no other app sees it, nor does the merchant. */
  ownerId: string;
  /** Another one once it was written; null: there is none yet. */
  compareDigest: string | null;
}

const READ_APP_METAFIELD = `#graphql
  query ReadAppMetafield($namespace: String!, $key: String!) {
    currentAppInstallation {
      id
      metafield(namespace: $namespace, key: $key) {
        compareDigest
      }
    }
  }
`;

/** A metafield of the app itself in a shop, as whoever is to write it must know it. It needs no access scope. */
export async function readAppMetafield(
  admin: AdminGraphql,
  { namespace, key }: MetafieldPlace,
): Promise<AppMetafield> {
  const { currentAppInstallation: installation } = await askShopify(admin, READ_APP_METAFIELD, {
    namespace,
    key,
  });
  return {
    ownerId: installation.id,
    compareDigest: installation.metafield?.compareDigest ?? null,
  };
}
