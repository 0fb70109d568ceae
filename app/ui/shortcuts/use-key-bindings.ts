import { useEffect, useRef } from 'react';
import { tinykeys } from 'tinykeys';
import { mayBeShortcut, type Shortcut } from './shortcut.ts';

/** Lets keys do something as long as the page is there, and `on`. None of them has a modifier. */
export function useKeyBindings(shortcuts: Shortcut[], on: boolean): void {
  const latest = useRef(shortcuts);
  useEffect(() => {
    latest.current = shortcuts;
  });
  const all = shortcuts.map(({ keys }) => keys.join(' ')).join('\n');
  useEffect(() => {
    if (!on) return;
    const run = (keys: string) => (event: KeyboardEvent) => {
      const shortcut = latest.current.find((each) => each.keys.join(' ') === keys);
      if (!shortcut?.run) return;
      // The key is not typed into the field that it leads to.
      event.preventDefault();
      shortcut.run();
    };
    const bindings = all.split('\n').map((keys) => [patternOf(keys), run(keys)] as const);
    const ignore = (event: KeyboardEvent): boolean => !mayBeShortcut(event);
    return tinykeys(window, Object.fromEntries(bindings), { ignore });
  }, [all, on]);
}

/** Whether a sign is typed with Shift differs from country to country. */
function patternOf(keys: string): string {
  return /^\W$/.test(keys) ? `[Shift]+${keys}` : keys;
}
