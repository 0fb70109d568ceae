import { getNamedType, GraphQLError, isObjectType, type GraphQLResolveInfo } from 'graphql';
import { ACCESS, SCHEMA } from './schema.ts';

/** The granted scopes with what they imply: whoever may write may read. */
export function impliedScopes(granted: string[]): Set<string> {
  return new Set(granted.flatMap((scope) => [scope, scope.replace(/^write_/, 'read_')]));
}

/** Throws Shopify's ACCESS_DENIED error when the field, or what it returns, needs a scope not granted. */
export function assertFieldAccess(info: GraphQLResolveInfo, scopes: Set<string>): void {
  const returned = getNamedType(info.returnType).name;
  assertAccess(`${info.parentType.name}.${info.fieldName}`, info, scopes);
  assertAccess(returned, info, scopes);
  assertAccess(nodeTypeOf(returned), info, scopes);
}

/** The same for a node whose type only its value tells. */
export function assertTypeAccess(
  typeName: string,
  info: GraphQLResolveInfo,
  scopes: Set<string>,
): void {
  assertAccess(typeName, info, scopes);
}

function assertAccess(key: string, info: GraphQLResolveInfo, scopes: Set<string>): void {
  const needed = ACCESS.get(key);
  if (!needed || needed.some((scope) => scopes.has(scope))) return;
  const requiredAccess = `${needed.map((scope) => `\`${scope}\` access scope`).join(' or ')}.`;
  throw new GraphQLError(
    `Access denied for ${info.fieldName} field. Required access: ${requiredAccess}`,
    {
      nodes: info.fieldNodes,
      path: flatPath(info.path),
      extensions: {
        code: 'ACCESS_DENIED',
        documentation: 'https://shopify.dev/api/usage/access-scopes',
        requiredAccess,
      },
    },
  );
}

/** Shopify denies a connection as a whole, not its nodes one by one. */
function nodeTypeOf(typeName: string): string {
  const type = SCHEMA.getType(typeName);
  if (!isObjectType(type) || !typeName.endsWith('Connection')) return typeName;
  const nodes = type.getFields().nodes;
  return nodes ? getNamedType(nodes.type).name : typeName;
}

function flatPath(path: GraphQLResolveInfo['path'] | undefined): (string | number)[] {
  return path ? [...flatPath(path.prev), path.key] : [];
}
