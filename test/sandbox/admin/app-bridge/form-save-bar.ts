import { isOn } from './actions.ts';
import type { VisibleBars } from './visible-bars.ts';

/** `<form data-save-bar>`: the save bar shows while the form differs from what it was; Save submits, Discard resets. */
export function watchForms(bars: VisibleBars): void {
  const known = new Map<HTMLFormElement, { id: string; before: string }>();
  let made = 0;

  const remember = (form: HTMLFormElement): void => {
    if (known.has(form)) return;
    made += 1;
    known.set(form, { id: `form-${made}`, before: contentOf(form) });
  };
  const compare = (form: HTMLFormElement): void => {
    remember(form);
    const { id, before } = known.get(form) ?? { id: '', before: '' };
    if (contentOf(form) === before) bars.hide(id);
    else if (!bars.has(id)) bars.show(describe(id, form), (button) => press(form, button));
  };
  const settle = (form: HTMLFormElement): void => {
    bars.hide(known.get(form)?.id ?? '');
    known.delete(form);
  };

  on('focusin', remember);
  on('pointerdown', remember);
  on('input', compare);
  on('change', compare);
  on('submit', settle);
  on('reset', settle);
  new MutationObserver(() => {
    for (const form of known.keys()) if (!form.isConnected) settle(form);
  }).observe(document, { childList: true, subtree: true });
}

function on(type: string, act: (form: HTMLFormElement) => void): void {
  const listener = ({ target }: Event): void => {
    const form = target instanceof Element ? target.closest('form') : null;
    if (form?.hasAttribute('data-save-bar')) act(form);
  };
  document.addEventListener(type, listener, { capture: true });
}

function press(form: HTMLFormElement, button: 'save' | 'discard'): void {
  if (button === 'save') form.requestSubmit();
  else form.reset();
}

function describe(id: string, form: HTMLFormElement) {
  const ready = { disabled: false, loading: false };
  const discardConfirmation = isOn(form, 'data-discard-confirmation');
  return { id, save: ready, discard: ready, discardConfirmation };
}

function contentOf(form: HTMLFormElement): string {
  const entries = [...new FormData(form)].map(([name, value]) => [
    name,
    value instanceof File ? [value.name, value.size, value.lastModified] : value,
  ]);
  return JSON.stringify(entries);
}
