import { GraphQLError } from 'graphql';
import type { GraphqlContext } from '../graphql/graphql-context.ts';
import { userError, type UserError } from '../graphql/user-error.ts';
import type { DraftOrderContent } from '../records.ts';
import type { PaymentTermsInput } from './draft-order-input.ts';

type TermsType = 'RECEIPT' | 'FULFILLMENT' | 'NET' | 'FIXED';

/** Shopify's own templates. Numbers and types of 1, 4, 7 and 9 as in recorded answers; the others' order is ours. */
const TEMPLATES: { id: number; name: string; type: TermsType; dueInDays: number | null }[] = [
  { id: 1, name: 'Due on receipt', type: 'RECEIPT', dueInDays: null },
  { id: 9, name: 'Due on fulfillment', type: 'FULFILLMENT', dueInDays: null },
  { id: 2, name: 'Net 7', type: 'NET', dueInDays: 7 },
  { id: 3, name: 'Net 15', type: 'NET', dueInDays: 15 },
  { id: 4, name: 'Net 30', type: 'NET', dueInDays: 30 },
  { id: 5, name: 'Net 45', type: 'NET', dueInDays: 45 },
  { id: 6, name: 'Net 60', type: 'NET', dueInDays: 60 },
  { id: 8, name: 'Net 90', type: 'NET', dueInDays: 90 },
  { id: 7, name: 'Fixed', type: 'FIXED', dueInDays: null },
];

function templateView({ id, name, type, dueInDays }: (typeof TEMPLATES)[number]) {
  return {
    __typename: 'PaymentTermsTemplate',
    id: `gid://shopify/PaymentTermsTemplate/${id}`,
    name,
    translatedName: name,
    paymentTermsType: type,
    dueInDays,
  };
}

function findTemplate(gid: string | null | undefined) {
  return TEMPLATES.map(templateView).find((each) => each.id === gid);
}

/** Shopify asks for a scope of its own where a draft order is given payment terms. */
export function assertMayWriteTerms(
  terms: PaymentTermsInput | null | undefined,
  { scopes }: GraphqlContext,
): void {
  if (!terms || scopes.has('write_payment_terms')) return;
  const requiredAccess = '`write_payment_terms` access scope.';
  throw new GraphQLError(
    `Access denied for paymentTerms field. Required access: ${requiredAccess}`,
    {
      extensions: { code: 'ACCESS_DENIED', requiredAccess },
    },
  );
}

export function paymentTermsRefusals(terms: PaymentTermsInput | null | undefined): UserError[] {
  if (!terms) return [];
  if (!terms.paymentTermsTemplateId) {
    return [userError(null, 'Payment terms template id can not be empty.')];
  }
  const template = findTemplate(terms.paymentTermsTemplateId);
  if (!template) return [userError(null, 'Could not find payment terms template.')];
  const [schedule] = terms.paymentSchedules ?? [];
  const missing = {
    NET: !schedule?.issuedAt,
    FIXED: !schedule?.dueAt,
    RECEIPT: false,
    FULFILLMENT: false,
  }[template.paymentTermsType];
  if (missing) return [userError(null, 'A due date is required with fixed or net payment terms.')];
  const isEvent = ['RECEIPT', 'FULFILLMENT'].includes(template.paymentTermsType);
  if (isEvent && schedule?.dueAt) {
    return [userError(null, 'A due date cannot be set with event payment terms.')];
  }
  return [];
}

export function paymentTermsView({
  paymentTermsTemplateId,
}: Pick<DraftOrderContent, 'paymentTermsTemplateId'>) {
  const template = findTemplate(paymentTermsTemplateId);
  if (!template) return null;
  const { name, paymentTermsType, dueInDays } = template;
  const id = template.id.replace('PaymentTermsTemplate', 'PaymentTerms');
  return { id, paymentTermsName: name, paymentTermsType, dueInDays };
}

export const PAYMENT_TERMS_QUERIES = {
  paymentTermsTemplates: () => TEMPLATES.map(templateView),
};
