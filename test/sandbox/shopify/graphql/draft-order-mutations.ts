import { randomBytes } from 'node:crypto';
import { completeDraftOrder } from '../draft-orders/complete.ts';
import { draftOrderContent } from '../draft-orders/draft-order-content.ts';
import type { DraftOrderInput } from '../draft-orders/draft-order-input.ts';
import { calculatedView, draftOrderView } from '../draft-orders/draft-order-view.ts';
import { previewInvoice, sendInvoice, type EmailInput } from '../draft-orders/invoice.ts';
import { assertMayWriteTerms } from '../draft-orders/payment-terms.ts';
import { assertDraftOrderSizes, draftOrderRefusals } from '../draft-orders/refusals.ts';
import type { DraftOrderRecord } from '../records.ts';
import { expectGid } from './gid.ts';
import type { GraphqlContext } from './graphql-context.ts';
import { userError } from './user-error.ts';

const NO_LINES = userError(null, 'Add at least 1 product');
const UNKNOWN = userError(['id'], 'Draft order does not exist');

function create({ input }: { input: DraftOrderInput }, context: GraphqlContext) {
  assertDraftOrderSizes(input);
  assertMayWriteTerms(input.paymentTerms, context);
  const userErrors = input.lineItems?.length ? draftOrderRefusals(input, context, []) : [NO_LINES];
  if (userErrors.length > 0) return { draftOrder: null, userErrors };
  const { store } = context;
  const now = context.clock().toISOString();
  const draft: DraftOrderRecord = {
    ...draftOrderContent(input, context),
    id: store.gid('DraftOrder'),
    name: `#D${store.state.nextDraftNumber++}`,
    status: 'OPEN',
    invoiceToken: randomBytes(16).toString('hex'),
    invoiceSentAt: null,
    invoiceTo: null,
    createdAt: now,
    updatedAt: now,
    completedAt: null,
    orderId: null,
  };
  store.state.draftOrders.push(draft);
  store.changed();
  return { draftOrder: draftOrderView(draft, context), userErrors: [] };
}

function update({ id, input }: { id: string; input: DraftOrderInput }, context: GraphqlContext) {
  assertDraftOrderSizes(input);
  assertMayWriteTerms(input.paymentTerms, context);
  const draft = find(id, context);
  if (!draft) return { draftOrder: null, userErrors: [UNKNOWN] };
  const userErrors = draftOrderRefusals(input, context, ['input']);
  if (input.lineItems?.length === 0) userErrors.push(NO_LINES);
  if (draft.status === 'COMPLETED') userErrors.push(userError(null, 'This order has been paid'));
  if (userErrors.length > 0) return { draftOrder: null, userErrors };
  Object.assign(draft, draftOrderContent(input, context, draft), {
    updatedAt: context.clock().toISOString(),
  });
  context.store.changed();
  return { draftOrder: draftOrderView(draft, context), userErrors: [] };
}

function calculate({ input }: { input: DraftOrderInput }, context: GraphqlContext) {
  assertDraftOrderSizes(input);
  assertMayWriteTerms(input.paymentTerms, context);
  const userErrors = input.lineItems?.length ? draftOrderRefusals(input, context, []) : [NO_LINES];
  if (userErrors.length > 0) return { calculatedDraftOrder: null, userErrors };
  const content = draftOrderContent(input, context);
  return { calculatedDraftOrder: calculatedView(content, context), userErrors: [] };
}

function remove({ input }: { input: { id: string } }, context: GraphqlContext) {
  const draft = find(input.id, context);
  if (!draft) return { deletedId: null, userErrors: [UNKNOWN] };
  const { state } = context.store;
  state.draftOrders = state.draftOrders.filter((each) => each !== draft);
  context.store.changed();
  return { deletedId: draft.id, userErrors: [] };
}

function complete(
  { id, paymentPending }: { id: string; paymentPending: boolean },
  context: GraphqlContext,
) {
  const draft = find(id, context);
  if (!draft) return { draftOrder: null, userErrors: [UNKNOWN] };
  const userErrors = completeDraftOrder(draft, !paymentPending, context);
  return { draftOrder: draftOrderView(draft, context), userErrors };
}

function invoiceSend(
  { id, email }: { id: string; email?: EmailInput | null },
  context: GraphqlContext,
) {
  const draft = find(id, context);
  if (!draft) return { draftOrder: null, userErrors: [userError(null, 'Draft order not found')] };
  const userErrors = sendInvoice(draft, email ?? {}, context);
  return { draftOrder: draftOrderView(draft, context), userErrors };
}

function invoicePreview(
  { id, email }: { id: string; email?: EmailInput | null },
  context: GraphqlContext,
) {
  const draft = find(id, context);
  if (draft) return { ...previewInvoice(draft, email ?? {}), userErrors: [] };
  const userErrors = [userError(null, 'Draft order not found')];
  return { previewSubject: null, previewHtml: null, userErrors };
}

function find(id: string, context: GraphqlContext): DraftOrderRecord | undefined {
  const gid = expectGid(id, 'DraftOrder');
  return context.store.state.draftOrders.find((each) => each.id === gid);
}

export const DRAFT_ORDER_MUTATIONS = {
  draftOrderCreate: create,
  draftOrderUpdate: update,
  draftOrderCalculate: calculate,
  draftOrderDelete: remove,
  draftOrderComplete: complete,
  draftOrderInvoiceSend: invoiceSend,
  draftOrderInvoicePreview: invoicePreview,
};
