import { spanDays } from '../../../quotes/list/day-span.ts';
import { useText } from '../../texts.tsx';
import { DaysFilter } from './days-filter.tsx';
import { RangeFields, type Range } from './range-fields.tsx';
import { readDays } from './read-range.ts';

interface CreatedFilterProps {
  title: string;
  /** `from` can be counted back from today. */
  range: Range;
  onChange: (range: Range) => void;
}

const SPANS = [1, 7, 30, 90];

/** When a quote was made, by the shop's calendar: the last so many days, or those between two of them. */
export function CreatedFilter({ title, range, onChange }: CreatedFilterProps) {
  const t = useText();
  const isSpan = range.from !== null && spanDays(range.from) !== null;
  const isOwn = !isSpan && (range.from !== null || range.to !== null);
  return (
    <DaysFilter
      title={title}
      spans={SPANS}
      nameOf={(days) =>
        days === 1 ? t('quoteList.filters.today') : t('quoteList.filters.lastDays', { count: days })
      }
      ownName={t('quoteList.filters.ownDays')}
      chosen={range.from}
      isOwn={isOwn}
      onSpan={(span) => onChange({ from: span, to: null })}
    >
      <RangeFields
        type="date"
        labels={{ from: t('quoteList.filters.first'), to: t('quoteList.filters.last') }}
        range={isOwn ? range : { from: null, to: null }}
        read={readDays}
        onChange={onChange}
      />
    </DaysFilter>
  );
}
