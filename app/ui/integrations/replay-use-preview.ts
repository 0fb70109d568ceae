import { useFetcher } from '@remix-run/react';
import { useEffect } from 'react';
import type { ReplayPreview } from '../../outbound/replay-preview.ts';
import { pageUrl } from '../page-url.ts';

/** What a replay with this filter would send, counted when the dialog opens; null while it is. */
export function useReplayPreview(
  filter: Record<string, string>,
  isOpen: boolean,
): ReplayPreview | null {
  const { load, data, state } = useFetcher<ReplayPreview>();
  const url = pageUrl('/app/settings/integrations/replays/preview', filter);
  useEffect(() => {
    if (isOpen) load(url);
  }, [isOpen, load, url]);
  return state === 'idle' && data ? data : null;
}
