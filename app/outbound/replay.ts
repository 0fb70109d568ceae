import type { CappedCount } from './capped-count.ts';
import type { LogFilter } from './log-filter.ts';

/** Which deliveries are to be sent again. */
export interface ReplayFilter {
  log: LogFilter;
  /**
   * Where the log's filter leaves the status open: what has arrived as well. Otherwise that is left
   * out, and only a filter of status "succeeded" asks for it.
   */
  alsoDelivered: boolean;
}

export type ReplayStatus = 'running' | 'stopped' | 'done';

/** A replay as the pages show it. */
export interface Replay {
  id: string;
  status: ReplayStatus;
  filter: ReplayFilter;
  /** Of the endpoint, where the filter names one. */
  endpointName: string | null;
  total: number;
  resent: number;
  createdAt: Date;
  completedAt: Date | null;
  /** How those sent again fared, counted by where they are now. */
  arrived: CappedCount;
  onTheirWay: CappedCount;
  failed: CappedCount;
  /** Endpoints that take nothing now, which it waits for. */
  waitsFor: { id: string; name: string; why: 'paused' | 'failing' | 'disabled' }[];
}
