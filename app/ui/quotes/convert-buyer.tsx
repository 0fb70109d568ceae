import { Select, Text } from '@shopify/polaris';
import { OutsideText } from '../outside-text.tsx';
import { Rich } from '../rich.tsx';
import { useText } from '../texts.tsx';
import { buyerOptions, companyOf } from './buyer-choices.ts';
import { ErrorAt } from './error-at.tsx';
import type { Buyer } from './use-calculation.ts';

interface ConvertBuyerProps {
  /** As Shopify has it; null: it did not say (yet). */
  buyer: Buyer | null;
  /** Where it is to be chosen. */
  value: string;
  error: string | undefined;
  onChange: (value: string) => void;
}

/** For whom a draft order will be, and the choice where only a person can make it. */
export function ConvertBuyer({ buyer, value, error, onChange }: ConvertBuyerProps) {
  const t = useText();
  if (buyer?.kind === 'undecided') {
    return (
      <Select
        label={t('quoteParts.buyer')}
        options={buyerOptions(t, buyer.companies, t('quoteSteps.convert.choose'))}
        value={value}
        onChange={onChange}
        error={error}
        helpText={
          companyOf(buyer.companies, value) ??
          (buyer.more ? t('quoteSteps.convert.moreLocations') : undefined)
        }
      />
    );
  }
  if (error !== undefined) return <ErrorAt label={t('quoteParts.buyer')} error={error} />;
  if (buyer?.kind !== 'company') return null;
  const { companyName, companyLocationName, isAutomatic } = buyer;
  return (
    <Text as="p">
      <Rich
        text={isAutomatic ? 'quoteSteps.convert.onlyBuyer' : 'quoteSteps.convert.buyer'}
        parts={{ buyer: <OutsideText>{`${companyName}, ${companyLocationName}`}</OutsideText> }}
      />
    </Text>
  );
}
