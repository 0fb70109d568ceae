import { useCallback, useEffect, useRef } from 'react';

/** A function that stays the same one and does what the latest one does: for what is rendered only when it has to be. */
export function useLatest<Args extends unknown[], Result>(
  latest: (...args: Args) => Result,
): (...args: Args) => Result {
  const now = useRef(latest);
  useEffect(() => {
    now.current = latest;
  });
  return useCallback((...args: Args) => now.current(...args), []);
}
