import { Button } from '@shopify/polaris';
import { useState } from 'react';
import type { News } from '../../../quotes/visits/visit.ts';
import { formatTime } from '../../format-time.ts';
import { NotDone } from '../../not-done.tsx';
import { NO_ANSWER } from '../../not-sent.ts';
import { useReading } from '../../reading.tsx';
import { useText } from '../../texts.tsx';

interface NewsNoteProps {
  news: News;
  onShow: () => void;
  /** Says whether that was heard. */
  onKnown: () => Promise<boolean>;
}

/** How much happened since the reader was here, in the line below a page's name: nothing moves for it. */
export function NewsNote({ news: { count, since }, onShow, onKnown }: NewsNoteProps) {
  const t = useText();
  const [isHeard, setHeard] = useState(true);
  const time = formatTime(t, since, useReading());
  return (
    <>
      <Button variant="plain" size="micro" onClick={onShow}>
        {t('presence.news', { count, time })}
      </Button>
      <Button variant="plain" size="micro" onClick={() => void onKnown().then(setHeard)}>
        {t('presence.known')}
      </Button>
      {!isHeard && <NotDone of={{ state: 'idle', data: NO_ANSWER }} />}
    </>
  );
}
