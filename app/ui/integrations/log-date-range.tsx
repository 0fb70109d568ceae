import { BlockStack } from '@shopify/polaris';
import type { LogFilter } from '../../outbound/log-filter.ts';
import { dayStart } from '../day-start.ts';
import { calendarDate } from '../format-time.ts';
import { useReading } from '../reading.tsx';
import { useText } from '../texts.tsx';
import { LogDateField } from './log-date-field.tsx';
import { lastDay } from './log-dates.ts';

interface LogDateRangeProps {
  from: Date | null;
  to: Date | null;
  onChange: (changed: Partial<LogFilter>) => void;
}

/** The first and the last day to show by the shop's calendar, either of which may be left open. */
export function LogDateRange({ from, to, onChange }: LogDateRangeProps) {
  const t = useText();
  const { timeZone } = useReading();
  return (
    <BlockStack gap="300">
      <LogDateField
        label={t('deliveryLog.filters.from')}
        value={from ? calendarDate(from, timeZone) : ''}
        onChange={(day) => onChange({ from: dayStart(day, timeZone) })}
      />
      <LogDateField
        label={t('deliveryLog.filters.until')}
        value={to ? calendarDate(lastDay(to), timeZone) : ''}
        onChange={(day) => onChange({ to: dayStart(day, timeZone, 1) })}
        helpText={t('deliveryLog.filters.dayIncluded')}
      />
    </BlockStack>
  );
}
