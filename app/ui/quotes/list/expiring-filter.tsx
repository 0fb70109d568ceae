import { spanDays } from '../../../quotes/list/day-span.ts';
import { useText } from '../../texts.tsx';
import { DaysFilter } from './days-filter.tsx';
import { RangeFields } from './range-fields.tsx';
import { readDays } from './read-range.ts';

interface ExpiringFilterProps {
  title: string;
  /** A day, or counted from today. */
  until: string | null;
  onChange: (until: string | null) => void;
}

const SPANS = [3, 7, 14, 30];

/** Until when an answer is waited for: within so many days, or by one of them. */
export function ExpiringFilter({ title, until, onChange }: ExpiringFilterProps) {
  const t = useText();
  const isOwn = until !== null && spanDays(until) === null;
  return (
    <DaysFilter
      title={title}
      spans={SPANS}
      nameOf={(days) => t('quoteList.filters.withinDays', { count: days })}
      ownName={t('quoteList.filters.ownDay')}
      chosen={until}
      isOwn={isOwn}
      onSpan={onChange}
    >
      <RangeFields
        type="date"
        labels={{ to: t('quoteList.filters.by') }}
        range={{ from: null, to: isOwn ? until : null }}
        read={readDays}
        onChange={({ to }) => onChange(to)}
      />
    </DaysFilter>
  );
}
