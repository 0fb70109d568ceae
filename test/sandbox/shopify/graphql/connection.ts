import { GraphQLError } from 'graphql';

export interface PageArgs {
  first?: number | null;
  after?: string | null;
  reverse?: boolean | null;
}

/** https://shopify.dev/docs/api/usage/pagination-graphql */
const MAX_PAGE = 250;

/** One page of `all`, in Shopify's shape. The cursor is the node's id, so it survives insertions. */
export function connection<T extends { id: string }>(all: T[], args: PageArgs) {
  const { first, after } = args;
  if (first === null || first === undefined) {
    throw new GraphQLError('you must provide one of first or last', {
      extensions: { code: 'BAD_REQUEST' },
    });
  }
  if (first < 1 || first > MAX_PAGE) {
    throw new GraphQLError(`first must be between 1 and ${MAX_PAGE}`, {
      extensions: { code: 'BAD_REQUEST' },
    });
  }
  const ordered = args.reverse ? all.toReversed() : all;
  const found = after ? ordered.findIndex((node) => cursorOf(node) === after) : -1;
  if (after && found === -1) {
    throw new GraphQLError(`Invalid cursor for current pagination sort.`, {
      extensions: { code: 'BAD_REQUEST' },
    });
  }
  const start = found + 1;
  const nodes = ordered.slice(start, start + first);
  return {
    nodes,
    edges: nodes.map((node) => ({ cursor: cursorOf(node), node })),
    pageInfo: {
      hasNextPage: start + first < ordered.length,
      hasPreviousPage: start > 0,
      startCursor: nodes[0] ? cursorOf(nodes[0]) : null,
      endCursor: nodes.at(-1) ? cursorOf(nodes.at(-1)!) : null,
    },
  };
}

function cursorOf(node: { id: string }): string {
  return Buffer.from(node.id).toString('base64');
}
