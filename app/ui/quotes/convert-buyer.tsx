import { Select, Text } from '@shopify/polaris';
import { OutsideText } from '../outside-text.tsx';
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
  if (buyer?.kind === 'undecided') {
    return (
      <Select
        label="Who buys"
        options={buyerOptions(buyer.companies, 'Choose')}
        value={value}
        onChange={onChange}
        error={error}
        helpText={companyOf(buyer.companies, value) ?? (buyer.more ? MORE : undefined)}
      />
    );
  }
  if (error !== undefined) return <ErrorAt label="Who buys" error={error} />;
  if (buyer?.kind !== 'company') return null;
  return (
    <Text as="p">
      Who buys: <OutsideText>{`${buyer.companyName}, ${buyer.companyLocationName}`}</OutsideText>
      {buyer.isAutomatic && ', the only one for which this customer can buy'}.
    </Text>
  );
}

const MORE = 'There are more locations than can be listed.';
