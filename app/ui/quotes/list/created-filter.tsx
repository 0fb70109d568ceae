import { BlockStack } from '@shopify/polaris';
import { useState } from 'react';
import { daySpan, spanDays } from '../../../quotes/list/day-span.ts';
import { useText } from '../../texts.tsx';
import { OneChoice } from './filter-choices.tsx';
import { RangeFields, type Range } from './range-fields.tsx';
import { readDays } from './read-range.ts';

interface CreatedFilterProps {
  title: string;
  /** `from` can be counted back from today. */
  range: Range;
  onChange: (range: Range) => void;
}

const OWN = 'own';
const SPANS = [1, 7, 30, 90];

/** When a quote was made, by the shop's calendar: the last so many days, or those between two of them. */
export function CreatedFilter({ title, range, onChange }: CreatedFilterProps) {
  const t = useText();
  const days = range.from === null ? null : spanDays(range.from);
  const isOwn = days === null && (range.from !== null || range.to !== null);
  const [wantsOwn, setWantsOwn] = useState(isOwn);
  const chosen = days === null ? null : daySpan(days);
  const spans = days === null || SPANS.includes(days) ? SPANS : [...SPANS, days];
  return (
    <BlockStack gap="300">
      <OneChoice
        title={title}
        choices={[
          ...spans.map((span) => ({
            id: daySpan(span),
            name:
              span === 1
                ? t('quoteList.filters.today')
                : t('quoteList.filters.lastDays', { count: span }),
          })),
          { id: OWN, name: t('quoteList.filters.ownDays') },
        ]}
        chosen={wantsOwn || isOwn ? OWN : chosen}
        onChange={(choice) => {
          setWantsOwn(choice === OWN);
          if (choice !== OWN) onChange({ from: choice, to: null });
        }}
      />
      {(wantsOwn || isOwn) && (
        <RangeFields
          type="date"
          labels={{ from: t('quoteList.filters.first'), to: t('quoteList.filters.last') }}
          range={isOwn ? range : { from: null, to: null }}
          read={readDays}
          onChange={onChange}
        />
      )}
    </BlockStack>
  );
}
