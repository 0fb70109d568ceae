import { BlockStack, Text } from '@shopify/polaris';
import { useText } from '../../texts.tsx';
import { RangeFields, type Range } from './range-fields.tsx';
import { readAmounts } from './read-range.ts';

interface TotalFilterProps {
  range: Range;
  onChange: (range: Range) => void;
}

/** What a quote comes to. */
export function TotalFilter({ range, onChange }: TotalFilterProps) {
  const t = useText();
  return (
    <BlockStack gap="200">
      <RangeFields
        type="amount"
        labels={{ from: t('quoteList.filters.least'), to: t('quoteList.filters.most') }}
        range={range}
        read={readAmounts}
        onChange={onChange}
      />
      <Text as="p" tone="subdued">
        {t('quoteList.filters.currency')}
      </Text>
    </BlockStack>
  );
}
