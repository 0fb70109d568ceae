import { formatFullTime, formatTime } from './format-time.ts';
import { useReading } from './reading.tsx';
import { useText } from './texts.tsx';

/** A moment, short, with the whole of it in a tooltip and for machines. */
export function Time({ at, seconds = false }: { at: Date; seconds?: boolean }) {
  const t = useText();
  const reading = useReading();
  return (
    <time dateTime={at.toISOString()} title={formatFullTime(at, reading)}>
      {formatTime(t, at, reading, { seconds })}
    </time>
  );
}
