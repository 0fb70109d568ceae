import { Text } from '@shopify/polaris';
import { useEffect, useRef, useState } from 'react';
import { messageText, type Message } from '../../../texts/message.ts';
import { useText } from '../../texts.tsx';

/** An event as it is told in a timeline. */
interface ToldEvent {
  sequence: number;
  title: Message;
  /** The reader did it themself. */
  isOwn: boolean;
}

interface JustHappenedProps {
  quoteId: string;
  /** The last of them; undefined: not shown. */
  latest: ToldEvent | undefined;
}

/** Says to whoever hears the page what others did while it was open; who sees it has the timeline. */
export function JustHappened({ quoteId, latest }: JustHappenedProps) {
  const t = useText();
  const [said, setSaid] = useState('');
  const known = useRef({ quoteId, sequence: latest?.sequence });
  useEffect(() => {
    const before = known.current;
    known.current = { quoteId, sequence: latest?.sequence };
    if (!latest || before.quoteId !== quoteId || before.sequence === undefined) return;
    if (latest.sequence <= before.sequence || latest.isOwn) return;
    setSaid(t('presence.happened', { what: messageText(t, latest.title) }));
  }, [quoteId, latest, t]);
  return (
    <div role="status">
      <Text as="span" visuallyHidden>
        {said}
      </Text>
    </div>
  );
}
