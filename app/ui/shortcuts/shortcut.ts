import type { PlainTextKey } from '../../texts/catalogue.ts';

/** A key that does something, or two that are pressed one after the other. */
export interface Shortcut {
  /** As keyboards make them: `j`, `?`; two of them one after the other. */
  keys: readonly string[];
  does: PlainTextKey;
  /** Null: it cannot be done now. */
  run: (() => void) | null;
}

/** Shortcuts that belong together. */
export interface ShortcutGroup {
  title: PlainTextKey;
  shortcuts: Shortcut[];
}

/** What takes keys for itself: whoever is in there types, or chooses. */
const TAKES_KEYS = [
  'input:not([type="checkbox"]):not([type="radio"])',
  'textarea',
  'select',
  '[contenteditable="true"]',
  '[role="textbox"]',
  '[role="listbox"]',
  '[role="menu"]',
  // Polaris' popovers.
  '[data-portal-id]',
].join(',');

/** Whether a key that was pressed may be a shortcut: nobody types, and no dialog is open. */
export function mayBeShortcut(event: KeyboardEvent): boolean {
  const { target } = event;
  if (event.repeat || event.isComposing || event.defaultPrevented) return false;
  if (target instanceof Element && target.closest(TAKES_KEYS)) return false;
  return document.querySelector('[role="dialog"], dialog[open]') === null;
}
