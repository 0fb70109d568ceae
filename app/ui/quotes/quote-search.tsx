import { useNavigation, useSearchParams } from '@remix-run/react';
import { Icon, TextField } from '@shopify/polaris';
import { SearchIcon } from '@shopify/polaris-icons';
import { useEffect, useRef, useState } from 'react';

/** Milliseconds without a key before the list follows what was typed. */
const PAUSE_MS = 250;

/** Narrows the list as one types. What is searched for is in the address: it can be kept and shared. */
export function QuoteSearch() {
  const [params, setParams] = useSearchParams();
  const loading = useNavigation().state === 'loading';
  const sought = params.get('q') ?? '';
  const [typed, setTyped] = useState(sought);
  const lastSought = useRef(sought);
  const timer = useRef<number>();

  useEffect(() => {
    // Only when the address changed by itself (back, a link), not when it caught up with typing.
    if (sought !== lastSought.current) setTyped(sought);
    lastSought.current = sought;
  }, [sought]);
  useEffect(() => () => window.clearTimeout(timer.current), []);

  const search = (text: string): void => {
    setTyped(text);
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => {
      lastSought.current = text.trim();
      setParams(text.trim() ? { q: text.trim() } : {}, { replace: true });
    }, PAUSE_MS);
  };
  return (
    <TextField
      label="Search quotes"
      labelHidden
      type="search"
      autoComplete="off"
      placeholder="Search by number, customer, company or email"
      prefix={<Icon source={SearchIcon} tone="subdued" />}
      value={typed}
      onChange={search}
      clearButton
      onClearButtonClick={() => search('')}
      loading={loading && typed.trim() !== sought}
      maxLength={200}
    />
  );
}
