import type { AdminGraphql } from '../../shopify/admin-graphql.server.ts';
import type { BuyingCompany, CompanyList } from '../../shopify/buying-company.ts';
import { confirmCompany } from '../../shopify/confirm-company.server.ts';
import { findCustomer } from '../../shopify/find-customer.server.ts';
import { listCompanies } from '../../shopify/list-companies.server.ts';
import { message } from '../../texts/message.ts';
import { buyerColumnsOf, UNDECIDED, type BuyerChoice } from '../buyer.ts';
import type { StepError } from '../steps/step-outcome.ts';
import type { Snapshot } from '../versions/snapshot.ts';

/** For whom a draft order would be, by what was decided and what Shopify knows. */
export type DraftBuyer =
  | {
      kind: 'company';
      company: BuyingCompany;
      /** Null: nobody looked. */
      customerGid: string | null;
      /** Nobody decided it: it is the only one that the customer can buy for. */
      isAutomatic: boolean;
    }
  | {
      kind: 'themself';
      /** Null: Shopify does not know them yet. */
      customerGid: string | null;
    }
  /** Several companies or locations, of which only a person can choose. */
  | { kind: 'undecided'; customerGid: string; list: CompanyList }
  /** What was decided is not there any more. */
  | { kind: 'gone' };

/** Asks Shopify who would buy. A customer who is the contact of one company, for one location, buys for it. */
export async function findBuyer(
  admin: AdminGraphql,
  customer: { gid: string | null; email: string },
  choice: BuyerChoice,
): Promise<DraftBuyer> {
  if (choice?.kind === 'company') {
    const company = await confirmCompany(admin, choice);
    return company
      ? { kind: 'company', company, customerGid: null, isAutomatic: false }
      : { kind: 'gone' };
  }
  const customerGid = (await findCustomer(admin, customer))?.gid ?? null;
  if (customerGid === null || choice?.kind === 'themself') return { kind: 'themself', customerGid };
  const list = await listCompanies(admin, customerGid);
  const [company, ...others] = list.companies;
  if (!company) return { kind: 'themself', customerGid };
  if (others.length > 0 || list.more) return { kind: 'undecided', customerGid, list };
  return { kind: 'company', company, customerGid, isAutomatic: true };
}

/** A version with the company that buys; with none where nobody chose of several. */
export function asBuyer(snapshot: Snapshot, buyer: DraftBuyer): Snapshot {
  if (buyer.kind !== 'company') return { ...snapshot, ...UNDECIDED };
  return { ...snapshot, ...buyerColumnsOf({ ...buyer.company, buysAsThemself: false }) };
}

/** Why no draft order can be made for a buyer; empty: one can. */
export function buyerErrors({ kind }: DraftBuyer): StepError[] {
  if (kind === 'undecided') return [{ field: 'buyer', message: message('refusals.buyer.several') }];
  return kind === 'gone' ? [{ field: 'buyer', message: message('refusals.buyer.gone') }] : [];
}
