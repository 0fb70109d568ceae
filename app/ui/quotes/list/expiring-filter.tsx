import { BlockStack } from '@shopify/polaris';
import { useState } from 'react';
import { daySpan, spanDays } from '../../../quotes/list/day-span.ts';
import { useText } from '../../texts.tsx';
import { OneChoice } from './filter-choices.tsx';
import { RangeFields } from './range-fields.tsx';
import { readDays } from './read-range.ts';

interface ExpiringFilterProps {
  title: string;
  /** A day, or counted from today. */
  until: string | null;
  onChange: (until: string | null) => void;
}

const OWN = 'own';
const SPANS = [3, 7, 14, 30];

/** Until when an answer is waited for: within so many days, or by one of them. */
export function ExpiringFilter({ title, until, onChange }: ExpiringFilterProps) {
  const t = useText();
  const days = until === null ? null : spanDays(until);
  const isOwn = until !== null && days === null;
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
            name: t('quoteList.filters.withinDays', { count: span }),
          })),
          { id: OWN, name: t('quoteList.filters.ownDay') },
        ]}
        chosen={wantsOwn || isOwn ? OWN : chosen}
        onChange={(choice) => {
          setWantsOwn(choice === OWN);
          if (choice !== OWN) onChange(choice);
        }}
      />
      {(wantsOwn || isOwn) && (
        <RangeFields
          type="date"
          labels={{ to: t('quoteList.filters.by') }}
          range={{ from: null, to: isOwn ? until : null }}
          read={readDays}
          onChange={({ to }) => onChange(to)}
        />
      )}
    </BlockStack>
  );
}
