import { useFetcher } from '@remix-run/react';
import { useEffect } from 'react';
import type { ReplayPreview } from '../../outbound/replay-preview.ts';
import { isNotSent } from '../not-sent.ts';
import { pageUrl } from '../page-url.ts';

interface AskedPreview {
  /** Null while it is counted, and where that failed. */
  preview: ReplayPreview | null;
  /** For `NotDone`. */
  asked: { state: string; data?: unknown };
}

/** What a replay with this filter would send, counted when the dialog opens. */
export function useReplayPreview(filter: Record<string, string>, isOpen: boolean): AskedPreview {
  const { load, data, state } = useFetcher<ReplayPreview>();
  const url = pageUrl('/app/settings/integrations/replays/preview', filter);
  useEffect(() => {
    if (isOpen) load(url);
  }, [isOpen, load, url]);
  const isThere = state === 'idle' && data !== undefined && !isNotSent(data);
  return { preview: isThere ? data : null, asked: { state, data } };
}
