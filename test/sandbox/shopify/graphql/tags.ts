import { GraphQLError } from 'graphql';
import { expectGid } from './gid.ts';
import type { GraphqlContext } from './graphql-context.ts';
import { assertInputSize } from './max-input-size.ts';
import { findNode } from './nodes.ts';
import { userError } from './user-error.ts';

/** tagsAdd: Shopify does not ask for a scope up front, but for that of the record's kind. */
function addTags({ id, tags }: { id: string; tags: string[] }, context: GraphqlContext) {
  expectGid(id);
  assertInputSize(tags);
  const { customers, draftOrders, orders } = context.store.state;
  const record = [...customers, ...draftOrders, ...orders].find((each) => each.id === id);
  if (!record) return { node: null, userErrors: [userError(['id'], 'Record not found')] };
  assertMayWrite(id, context);
  record.tags = [...new Set([...record.tags, ...tags.map((tag) => tag.trim())])].toSorted();
  context.store.changed();
  return { node: findNode(id, context), userErrors: [] };
}

const NEEDED: Record<string, string> = {
  Customer: 'write_customers',
  DraftOrder: 'write_draft_orders',
  Order: 'write_orders',
};

function assertMayWrite(gid: string, context: GraphqlContext): void {
  const scope = NEEDED[gid.split('/')[3] ?? ''];
  if (!scope || context.scopes.has(scope)) return;
  throw new GraphQLError(`Access denied for tagsAdd field. Required access: \`${scope}\`.`, {
    extensions: { code: 'ACCESS_DENIED' },
  });
}

export const TAG_MUTATIONS = { tagsAdd: addTags };
