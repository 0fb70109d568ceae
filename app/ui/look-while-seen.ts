/**
 * Looks every so many milliseconds, and whenever the page comes into sight, as long as somebody can see it;
 * `atOnce`: now, too.
 * Returns what ends that: the look's signal is aborted then.
 */
export function lookWhileSeen(
  everyMs: number,
  look: (signal: AbortSignal) => Promise<void>,
  { atOnce = false } = {},
): () => void {
  const left = new AbortController();
  const lookIfSeen = (): void => {
    if (document.visibilityState === 'visible') void look(left.signal);
  };
  const timer = window.setInterval(lookIfSeen, everyMs);
  document.addEventListener('visibilitychange', lookIfSeen, { signal: left.signal });
  if (atOnce) lookIfSeen();
  return () => {
    left.abort();
    window.clearInterval(timer);
  };
}
