import { draftOrderView } from '../draft-orders/draft-order-view.ts';
import { orderView } from '../draft-orders/order-view.ts';
import type { DraftOrderRecord } from '../records.ts';
import { connection, type PageArgs } from './connection.ts';
import { expectGid, gidNumber } from './gid.ts';
import { GraphQLError } from 'graphql';
import type { GraphqlContext } from './graphql-context.ts';
import { matchesSearch } from './search.ts';

interface ListArgs extends PageArgs {
  query?: string | null;
  sortKey: string;
}

type Order = (a: DraftOrderRecord, b: DraftOrderRecord) => number;

const SORTS: Record<string, Order> = {
  ID: (a, b) => Number(gidNumber(a.id)) - Number(gidNumber(b.id)),
  NUMBER: (a, b) => Number(a.name.slice(2)) - Number(b.name.slice(2)),
  UPDATED_AT: (a, b) => a.updatedAt.localeCompare(b.updatedAt),
};

function listDraftOrders(args: ListArgs, context: GraphqlContext) {
  const sort = SORTS[args.sortKey];
  if (!sort) {
    throw new GraphQLError(`The local Shopify does not sort draft orders by ${args.sortKey}.`, {
      extensions: { code: 'NOT_SERVED' },
    });
  }
  const found = context.store.state.draftOrders.filter(
    (draft) =>
      !(context.searchRunsBehind && args.query) &&
      matchesSearch(args.query, {
        default: [draft.name, draft.email ?? ''],
        id: [gidNumber(draft.id)],
        name: [draft.name],
        status: [draft.status],
        tag: draft.tags,
        customer_id: [draft.customerId ? gidNumber(draft.customerId) : ''],
      }),
  );
  return connection(
    found.toSorted(sort).map((draft) => draftOrderView(draft, context)),
    args,
  );
}

export const DRAFT_ORDER_QUERIES = {
  draftOrder({ id }: { id: string }, context: GraphqlContext) {
    const gid = expectGid(id, 'DraftOrder');
    const found = context.store.state.draftOrders.find((each) => each.id === gid);
    return found ? draftOrderView(found, context) : null;
  },
  draftOrders: listDraftOrders,
  order({ id }: { id: string }, context: GraphqlContext) {
    const gid = expectGid(id, 'Order');
    const found = context.store.state.orders.find((each) => each.id === gid);
    return found ? orderView(found, context) : null;
  },
};
