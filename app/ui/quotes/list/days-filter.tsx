import { BlockStack } from '@shopify/polaris';
import { useState, type ReactNode } from 'react';
import { daySpan, spanDays } from '../../../quotes/list/day-span.ts';
import { OneChoice } from './filter-choices.tsx';

interface DaysFilterProps {
  title: string;
  /** So many days from today, to be chosen from. */
  spans: readonly number[];
  nameOf: (days: number) => string;
  /** What days of one's own are called. */
  ownName: string;
  /** A day, or counted from today; null: none is chosen. */
  chosen: string | null;
  /** Days of one's own are chosen already. */
  isOwn: boolean;
  onSpan: (span: string) => void;
  /** The fields of days of one's own. */
  children: ReactNode;
}

const OWN = 'own';

/** So many days from today, or days of one's own. */
export function DaysFilter(props: DaysFilterProps) {
  const { title, spans, nameOf, ownName, chosen, isOwn, onSpan, children } = props;
  const [wantsOwn, setWantsOwn] = useState(isOwn);
  const days = chosen === null ? null : spanDays(chosen);
  const offered = days === null || spans.includes(days) ? spans : [...spans, days];
  const showsOwn = wantsOwn || isOwn;
  const span = days === null ? null : daySpan(days);
  return (
    <BlockStack gap="300">
      <OneChoice
        title={title}
        choices={[
          ...offered.map((each) => ({ id: daySpan(each), name: nameOf(each) })),
          { id: OWN, name: ownName },
        ]}
        chosen={showsOwn ? OWN : span}
        onChange={(choice) => {
          setWantsOwn(choice === OWN);
          if (choice !== OWN) onSpan(choice);
        }}
      />
      {showsOwn && children}
    </BlockStack>
  );
}
