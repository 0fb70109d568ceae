import { customerView } from './customers.ts';
import { draftOrderView } from '../draft-orders/draft-order-view.ts';
import { orderView } from '../draft-orders/order-view.ts';
import { fileView } from './files.ts';
import { expectGid } from './gid.ts';
import type { GraphqlContext } from './graphql-context.ts';
import { assertInputSize } from './max-input-size.ts';
import { findVariant, productView, variantView } from './products.ts';
import { shopView } from './shop.ts';

/** Whatever has the gid, or null. */
export function findNode(gid: string, context: GraphqlContext) {
  const { state, catalog } = context.store;
  const byId = (each: { id: string }) => each.id === gid;
  const product = catalog.find(byId);
  if (product) return productView(product, context);
  const variant = findVariant(context, gid);
  if (variant) return variantView(variant.product, variant.variant, context);
  const customer = state.customers.find(byId);
  if (customer) return customerView(customer);
  const draftOrder = state.draftOrders.find(byId);
  if (draftOrder) return draftOrderView(draftOrder, context);
  const order = state.orders.find(byId);
  if (order) return orderView(order, context);
  const file = state.files.find(byId);
  if (file) return fileView(file, context);
  const shop = shopView(context);
  return shop.id === gid ? shop : null;
}

export const NODE_QUERIES = {
  node: ({ id }: { id: string }, context: GraphqlContext) => findNode(expectGid(id), context),
  nodes({ ids }: { ids: string[] }, context: GraphqlContext) {
    assertInputSize(ids);
    return ids.map((id) => findNode(expectGid(id), context));
  },
};
