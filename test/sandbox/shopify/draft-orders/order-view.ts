import { customerView } from '../graphql/customers.ts';
import type { GraphqlContext } from '../graphql/graphql-context.ts';
import type { OrderRecord } from '../records.ts';
import { moneyBag } from './money.ts';
import { taxIn } from './tax.ts';
import { currenciesOf } from './totals.ts';

export function orderView(order: OrderRecord, context: GraphqlContext) {
  const currencies = currenciesOf(order, context.currency);
  const customer = context.store.state.customers.find((each) => each.id === order.customerId);
  return {
    __typename: 'Order',
    id: order.id,
    name: order.name,
    email: order.email,
    note: order.note,
    tags: order.tags,
    createdAt: order.createdAt,
    cancelledAt: order.cancelledAt ?? null,
    currencyCode: context.currency,
    displayFinancialStatus: order.paid ? 'PAID' : 'PENDING',
    customAttributes: order.customAttributes,
    customer: customer ? () => customerView(customer) : null,
    totalPriceSet: moneyBag(order.totalPrice, currencies),
    totalTaxSet: moneyBag(
      taxIn(order.totalPrice, context.profile, currencies.presentment),
      currencies,
    ),
  };
}
