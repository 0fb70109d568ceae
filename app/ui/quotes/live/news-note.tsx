import { Button } from '@shopify/polaris';
import type { News } from '../../../quotes/visits/visit.ts';
import { formatTime } from '../../format-time.ts';
import { useReading } from '../../reading.tsx';
import { useText } from '../../texts.tsx';

interface NewsNoteProps {
  news: News;
  onShow: () => void;
  onKnown: () => void;
}

/** How much happened since the reader was here, in the line below a page's name: nothing moves for it. */
export function NewsNote({ news: { count, since }, onShow, onKnown }: NewsNoteProps) {
  const t = useText();
  const time = formatTime(t, since, useReading());
  return (
    <>
      <Button variant="plain" size="micro" onClick={onShow}>
        {t('presence.news', { count, time })}
      </Button>
      <Button variant="plain" size="micro" onClick={onKnown}>
        {t('presence.known')}
      </Button>
    </>
  );
}
