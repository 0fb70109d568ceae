import { GraphQLError } from 'graphql';

/** The number at the end of a gid: what searches name records by. */
export function gidNumber(gid: string): string {
  return gid.slice(gid.lastIndexOf('/') + 1);
}

/** Throws Shopify's error for what is not a gid, or one of another kind. Returns it otherwise. */
export function expectGid(gid: string, kind?: string): string {
  const match = /^gid:\/\/shopify\/(\w+)\/\d+(\?.*)?$/.exec(gid);
  if (!match) {
    throw new GraphQLError(`Invalid global id '${gid}'`, {
      extensions: { code: 'argumentLiteralsIncompatible', typeName: 'CoercionError' },
    });
  }
  if (kind && match[1] !== kind) {
    throw new GraphQLError('invalid id', { extensions: { code: 'RESOURCE_NOT_FOUND' } });
  }
  return gid;
}
