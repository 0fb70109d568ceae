import type { Prisma } from '@prisma/client';
import type { AdminGraphql } from '../../shopify/admin-graphql.server.ts';
import type { BuyerColumns } from '../buyer.ts';
import type { StepError } from '../steps/step-outcome.ts';
import { confirmBuyer } from './confirm-buyer.server.ts';
import { confirmTerms, type TermsColumns } from './confirm-terms.server.ts';
import type { QuoteEdit } from './quote-edit.ts';

/** What is read of a quote to see which of its choices are new. */
export const CHOICES = {
  customerGid: true,
  customerEmail: true,
  companyGid: true,
  companyContactGid: true,
  companyLocationGid: true,
  companyName: true,
  companyLocationName: true,
  buysAsThemself: true,
  paymentTermsGid: true,
  paymentTermsName: true,
  paymentTermsType: true,
  paymentTermsDays: true,
  paymentTermsDueOn: true,
} satisfies Prisma.QuoteSelect;

type StoredChoices = Prisma.QuoteGetPayload<{ select: typeof CHOICES }>;

/** What an edit chooses among the shop's own, as it is stored. */
export type ChoiceColumns = BuyerColumns & TermsColumns;

export type ConfirmedChoices =
  { ok: true; columns: ChoiceColumns } | { ok: false; errors: StepError[] };

/**
 * Has Shopify confirm what an edit chooses of it, who buys and when it is paid, as far as that is new.
 *
 * @throws {ShopifyUnreachable | ShopifyRefused}
 */
export async function confirmChoices(
  { admin, clock }: { admin: AdminGraphql; clock: () => Date },
  stored: StoredChoices | null,
  edit: QuoteEdit,
): Promise<ConfirmedChoices> {
  const [buyer, terms] = await Promise.all([
    confirmBuyer({ admin, stored }, edit),
    confirmTerms({ admin, stored, now: clock() }, edit.paymentTerms),
  ]);
  if (buyer.ok && terms.ok) return { ok: true, columns: { ...buyer.columns, ...terms.columns } };
  const errors = [buyer, terms].flatMap((one) => (one.ok ? [] : one.errors));
  return { ok: false, errors };
}
