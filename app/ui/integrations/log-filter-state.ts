import { useSearchParams } from '@remix-run/react';
import {
  EVERYTHING,
  logFilterParams,
  parseLogFilter,
  type LogFilter,
} from '../../outbound/log-filter.ts';

interface LogFilterState {
  filter: LogFilter;
  change: (changed: Partial<LogFilter>) => void;
  clear: () => void;
}

/** The filter is in the address: it can be kept, shared and gone back to. Changing it begins at the newest page. */
export function useLogFilter(): LogFilterState {
  const [params, setParams] = useSearchParams();
  const filter = parseLogFilter(params);
  const go = (next: LogFilter): void =>
    setParams(logFilterParams(next), { replace: true, preventScrollReset: true });
  return {
    filter,
    change: (changed) => go({ ...filter, ...changed }),
    clear: () => go(EVERYTHING),
  };
}
