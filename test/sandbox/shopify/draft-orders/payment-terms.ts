import { GraphQLError } from 'graphql';
import { connection, type PageArgs } from '../graphql/connection.ts';
import type { GraphqlContext } from '../graphql/graphql-context.ts';
import { userError, type UserError } from '../graphql/user-error.ts';
import type { DraftOrderContent, PaymentTermsTemplateRecord } from '../records.ts';
import type { PaymentTermsInput } from './draft-order-input.ts';

function templateView({ id, name, type, dueInDays }: PaymentTermsTemplateRecord) {
  return {
    __typename: 'PaymentTermsTemplate',
    id,
    name,
    translatedName: name,
    paymentTermsType: type,
    dueInDays,
  };
}

function findTemplate(gid: string | null | undefined, { store }: GraphqlContext) {
  return store.state.paymentTermsTemplates.find(({ id }) => id === gid);
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

export function paymentTermsRefusals(
  terms: PaymentTermsInput | null | undefined,
  context: GraphqlContext,
): UserError[] {
  if (!terms) return [];
  const refused = (message: string): UserError[] => [userError(null, message)];
  if (!terms.paymentTermsTemplateId) return refused('Payment terms template id can not be empty.');
  const template = findTemplate(terms.paymentTermsTemplateId, context);
  if (!template) return refused('Could not find payment terms template.');
  const [schedule, another] = terms.paymentSchedules ?? [];
  if (another) return refused('Cannot create payment terms with multiple payment schedules.');
  const missing = {
    // A due date alone is not enough for these.
    NET: !schedule?.issuedAt,
    FIXED: !schedule?.dueAt,
    RECEIPT: false,
    FULFILLMENT: false,
  }[template.type];
  if (missing) return refused('A due date is required with fixed or net payment terms.');
  const isEvent = ['RECEIPT', 'FULFILLMENT'].includes(template.type);
  return isEvent && schedule?.dueAt
    ? refused('A due date cannot be set with event payment terms.')
    : [];
}

const DAY_MS = 24 * 60 * 60 * 1_000;

/** Terms on receipt and on fulfillment have no schedule, whatever was given. */
export function paymentTermsView(content: DraftOrderContent, context: GraphqlContext) {
  const template = findTemplate(content.paymentTermsTemplateId, context);
  if (!template) return null;
  const { id, name, type, dueInDays } = template;
  const { issuedAt = null, dueAt = null } = content.paymentSchedule ?? {};
  const due = type === 'NET' && issuedAt ? daysAfter(issuedAt, dueInDays ?? 0) : dueAt;
  return {
    id: id.replace('PaymentTermsTemplate', 'PaymentTerms'),
    paymentTermsName: name,
    paymentTermsType: type,
    dueInDays,
    paymentSchedules: (args: PageArgs) =>
      connection(due === null ? [] : [scheduleView(id, { issuedAt, dueAt: due })], args),
  };
}

function scheduleView(id: string, dates: { issuedAt: string | null; dueAt: string }) {
  const gid = id.replace('PaymentTermsTemplate', 'PaymentSchedule');
  return { __typename: 'PaymentSchedule', id: gid, ...dates };
}

function daysAfter(moment: string, days: number): string {
  return new Date(Date.parse(moment) + days * DAY_MS).toISOString();
}

export const PAYMENT_TERMS_QUERIES = {
  paymentTermsTemplates: (_args: unknown, { store }: GraphqlContext) =>
    store.state.paymentTermsTemplates.map(templateView),
};
