import { BlockStack, Button, Form, InlineStack, TextField } from '@shopify/polaris';
import { useId, useState } from 'react';
import { formatDate } from '../../format-time.ts';
import { useReading } from '../../reading.tsx';
import { useText } from '../../texts.tsx';
import type { ReadRange, RangeError } from './read-range.ts';

/** Both ends included; null: it is open there. */
export interface Range {
  from: string | null;
  to: string | null;
}

type End = keyof Range;

interface RangeFieldsProps {
  type: 'date' | 'amount';
  /** Of the ends that there are. */
  labels: { from?: string; to: string };
  range: Range;
  read: (typed: { from: string; to: string }) => ReadRange;
  onChange: (range: Range) => void;
}

/** The ends of a range, taken once they are complete; what is wrong is said at its field, which is gone to. */
export function RangeFields({ type, labels, range, read, onChange }: RangeFieldsProps) {
  const t = useText();
  const ids = { from: useId(), to: useId() };
  const [typed, setTyped] = useState({ from: range.from ?? '', to: range.to ?? '' });
  const [error, setError] = useState<{ end: End; why: RangeError } | null>(null);
  const words = useErrorWords();
  const apply = (): void => {
    const result = read(typed);
    setError(result.ok ? null : result);
    if (result.ok) onChange(result.range);
    else document.getElementById(ids[result.end])?.focus();
  };
  const field = (end: End, label: string) => (
    <TextField
      id={ids[end]}
      label={label}
      type={type === 'date' ? 'date' : 'text'}
      inputMode={type === 'date' ? undefined : 'decimal'}
      autoComplete="off"
      value={typed[end]}
      onChange={(text) => setTyped({ ...typed, [end]: text })}
      error={error?.end === end ? words(error.why) : undefined}
    />
  );
  return (
    <Form implicitSubmit={false} onSubmit={apply}>
      <BlockStack gap="300">
        {labels.from !== undefined && field('from', labels.from)}
        {field('to', labels.to)}
        <InlineStack>
          <Button submit>{t('quoteList.filters.apply')}</Button>
        </InlineStack>
      </BlockStack>
    </Form>
  );
}

function useErrorWords(): (why: RangeError) => string {
  const t = useText();
  const reading = useReading();
  const example = formatDate(reading.now.toISOString().slice(0, 10), reading);
  return (why) =>
    why === 'enterDay'
      ? t('quoteList.filters.enterDay', { example })
      : t(`quoteList.filters.${why}`);
}
