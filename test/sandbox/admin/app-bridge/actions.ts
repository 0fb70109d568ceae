import type { Action } from '../messages.ts';

const pressable = new Map<string, HTMLElement>();
const ids = new WeakMap<HTMLElement, string>();
let made = 0;

/** What the buttons and links of a title bar (or save bar) say and how they are. */
export function actionsOf(bar: Element): Action[] {
  return [...bar.querySelectorAll<HTMLElement>('button, a')].map((item) => ({
    id: idOf(item),
    label: item.textContent.trim(),
    variant: variantOf(item),
    critical: item.getAttribute('tone') === 'critical',
    disabled: isOn(item, 'disabled'),
    loading: isOn(item, 'loading'),
    group: item.closest('section')?.getAttribute('label') ?? null,
  }));
}

/** Clicks the button or link an action stands for, if it still is there. */
export function pressAction(id: string): void {
  const item = pressable.get(id);
  if (item?.isConnected) item.click();
}

/** A boolean attribute, which React may also write as "false". */
export function isOn(item: Element, name: string): boolean {
  const value = item.getAttribute(name);
  return value !== null && value !== 'false';
}

function variantOf(item: Element): Action['variant'] {
  const variant = item.getAttribute('variant');
  return variant === 'primary' || variant === 'breadcrumb' ? variant : null;
}

function idOf(item: HTMLElement): string {
  const known = ids.get(item);
  if (known) return known;
  made += 1;
  const id = `action-${made}`;
  ids.set(item, id);
  pressable.set(id, item);
  for (const [other, old] of pressable) if (!old.isConnected) pressable.delete(other);
  return id;
}
