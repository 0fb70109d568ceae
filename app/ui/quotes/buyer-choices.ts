import { buyerValue } from '../../quotes/buyer.ts';
import type { BuyerToEdit } from '../../quotes/edit/quote-to-edit.ts';
import type { BuyingCompany } from '../../shopify/buying-company.ts';
import type { Translate } from '../../texts/texts.ts';

interface Option {
  label: string;
  value: string;
}

/** As a select takes them: a company with its locations under it. */
export type BuyerOptions = (Option | { title: string; options: Option[] })[];

/** Where a customer can buy for companies, all that can be chosen; `unchosen` is said of no choice at all. */
export function buyerOptions(
  t: Translate,
  companies: readonly BuyingCompany[],
  unchosen: string,
): BuyerOptions {
  const groups = new Map<string, { title: string; options: Option[] }>();
  for (const company of companies) {
    const { companyContactGid: contactGid, companyName, companyLocationName: label } = company;
    const group = groups.get(contactGid) ?? { title: companyName, options: [] };
    groups.set(contactGid, group);
    group.options.push({ label, value: companyValue(company) });
  }
  return [{ label: unchosen, value: '' }, themself(t), ...groups.values()];
}

function themself(t: Translate): Option {
  return { label: t('quote.customer.themself'), value: 'themself' };
}

function companyValue({ companyContactGid, companyLocationGid }: BuyingCompany): string {
  return buyerValue({
    kind: 'company',
    contactGid: companyContactGid,
    locationGid: companyLocationGid,
  });
}

/** What happens when nobody chooses. */
export function unchosenLabel(t: Translate, companies: readonly BuyingCompany[]): string {
  const [only, ...others] = companies;
  if (!only) return themself(t).label;
  if (others.length > 0) return t('quoteSteps.convert.later');
  const { companyName: company, companyLocationName: location } = only;
  return t('quoteSteps.convert.automatic', { company, location });
}

/** The company of a location that is chosen, which a closed select does not show. */
export function companyOf(companies: readonly BuyingCompany[], value: string): string | undefined {
  return companies.find((company) => companyValue(company) === value)?.companyName;
}

/** What was decided before, where it is not among the choices (any more, or yet). */
export function formerCompany(
  t: Translate,
  stored: BuyerToEdit,
  value: string,
): { option: Option; companyName: string | undefined } {
  const isStored = stored?.kind === 'company' && buyerValue(stored) === value;
  return {
    option: { value, label: isStored ? stored.locationName : t('quoteSteps.convert.asBefore') },
    companyName: isStored ? stored.companyName : undefined,
  };
}
