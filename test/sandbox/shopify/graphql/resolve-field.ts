import { GraphQLError, type GraphQLFieldResolver, type GraphQLTypeResolver } from 'graphql';
import { PAYMENT_TERMS_QUERIES } from '../draft-orders/payment-terms.ts';
import { APP_INSTALLATION_QUERIES } from './app-installation.ts';
import { CUSTOMER_MUTATIONS, CUSTOMER_QUERIES } from './customers.ts';
import { DRAFT_ORDER_MUTATIONS } from './draft-order-mutations.ts';
import { DRAFT_ORDER_QUERIES } from './draft-order-queries.ts';
import { FILE_MUTATIONS, FILE_QUERIES } from './files.ts';
import { assertFieldAccess, assertTypeAccess } from './access.ts';
import type { GraphqlContext } from './graphql-context.ts';
import { METAFIELD_MUTATIONS } from './metafields.ts';
import { NODE_QUERIES } from './nodes.ts';
import { PRODUCT_QUERIES } from './products.ts';
import { SHOP_QUERIES } from './shop.ts';
import { TAG_MUTATIONS } from './tags.ts';

/** A root field: from its arguments to a view of what it answers. */
export type RootResolver = (args: never, context: GraphqlContext) => unknown;

const ROOTS: Record<string, Record<string, RootResolver>> = {
  QueryRoot: {
    ...SHOP_QUERIES,
    ...PRODUCT_QUERIES,
    ...CUSTOMER_QUERIES,
    ...DRAFT_ORDER_QUERIES,
    ...PAYMENT_TERMS_QUERIES,
    ...FILE_QUERIES,
    ...NODE_QUERIES,
    ...APP_INSTALLATION_QUERIES,
  },
  Mutation: {
    ...CUSTOMER_MUTATIONS,
    ...DRAFT_ORDER_MUTATIONS,
    ...FILE_MUTATIONS,
    ...TAG_MUTATIONS,
    ...METAFIELD_MUTATIONS,
  },
};

/**
 * Checks access, then takes the value: of a root field from its resolver, of any other from its
 * parent's view, where a function stands for what takes arguments. What nobody serves is an error,
 * never a silent null.
 */
export const resolveField: GraphQLFieldResolver<Record<string, unknown>, GraphqlContext> = (
  source,
  args,
  context,
  info,
) => {
  assertFieldAccess(info, context.scopes);
  const root = ROOTS[info.parentType.name];
  const value = root
    ? root[info.fieldName]?.(args as never, context)
    : ownValue(source, info.fieldName, args);
  if (value === undefined) {
    throw new GraphQLError(
      `The local Shopify does not serve ${info.parentType.name}.${info.fieldName}.`,
      { nodes: info.fieldNodes, extensions: { code: 'NOT_SERVED' } },
    );
  }
  for (const node of Array.isArray(value) ? value : [value]) {
    const typeName = typeNameOf(node);
    if (typeName) assertTypeAccess(typeName, info, context.scopes);
  }
  return value;
};

/** Views of types that others stand for (interfaces) say what they are. */
export const resolveType: GraphQLTypeResolver<unknown, GraphqlContext> = (value) =>
  typeNameOf(value) ?? undefined;

function ownValue(source: Record<string, unknown>, field: string, args: unknown): unknown {
  const value = source[field];
  return typeof value === 'function' ? value(args) : value;
}

function typeNameOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !('__typename' in value)) return null;
  return typeof value.__typename === 'string' ? value.__typename : null;
}
