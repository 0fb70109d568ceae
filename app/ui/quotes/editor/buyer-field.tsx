import { Select, Text } from '@shopify/polaris';
import type { BuyerToEdit } from '../../../quotes/edit/quote-to-edit.ts';
import type { Translate } from '../../../texts/texts.ts';
import { useText } from '../../texts.tsx';
import { buyerOptions, companyOf, formerCompany, unchosenLabel } from '../buyer-choices.ts';
import { chosenBuyer, customerKey, type TypedQuote } from './typed-quote.ts';
import { useCompanies } from './use-companies.ts';

interface BuyerFieldProps {
  typed: Pick<TypedQuote, 'customer' | 'buyer'>;
  /** As the quote had it when the editor began. */
  stored: BuyerToEdit;
  error: string | undefined;
  onChange: (changed: Partial<TypedQuote>) => void;
}

/** For whom the customer buys, where there is anything to choose: most customers buy for nobody. */
export function BuyerField({ typed, stored, error, onChange }: BuyerFieldProps) {
  const t = useText();
  const answer = useCompanies(typed.customer);
  const value = chosenBuyer(typed);
  const companies = answer?.ok ? answer.companies : [];
  const isCompany = value !== '' && value !== 'themself';
  if (companies.length === 0 && !isCompany && error === undefined) {
    return answer?.ok === false ? <Text as="p">{t('editor.buyer.unknown')}</Text> : null;
  }
  const isListed = !isCompany || companyOf(companies, value) !== undefined;
  const former = isListed ? null : formerCompany(t, stored, value);
  const options = buyerOptions(t, companies, unchosenLabel(t, companies));
  const choose = (chosen: string): void => {
    // Chosen for who was found by the address: from now on it is this account that buys.
    const gid = answer?.ok ? answer.customerGid : null;
    const { customer } = typed;
    const linked =
      gid === null ? customer : { ...customer, account: { gid, email: customer.email } };
    onChange({ customer: linked, buyer: { value: chosen, of: customerKey(linked) } });
  };
  return (
    <Select
      label={t('quoteParts.buyer')}
      options={former ? [...options, former.option] : options}
      value={value}
      onChange={choose}
      error={error ?? (answer?.ok && former ? t('editor.buyer.gone') : undefined)}
      helpText={helpFor(t, answer, former?.companyName ?? companyOf(companies, value))}
    />
  );
}

function helpFor(
  t: Translate,
  answer: ReturnType<typeof useCompanies>,
  company: string | undefined,
): string | undefined {
  if (answer?.ok === false) {
    return company === undefined
      ? t('editor.buyer.unknown')
      : t('editor.buyer.companyUnknown', { company });
  }
  return company ?? (answer?.more ? t('editor.buyer.more') : undefined);
}
