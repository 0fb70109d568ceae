import { byId, element } from '../../pages/element.ts';
import type { SaveBar } from '../messages.ts';
import { confirmed, DISCARD, LEAVE } from './confirm.ts';

type Press = (press: { id: string; button: 'save' | 'discard' }) => void;

/** The contextual save bar, over the top bar while the app has unsaved changes. */
export function saveBars(press: Press) {
  const place = byId('save-bar');
  const open = new Map<string, SaveBar>();

  const render = (): void => {
    const bar = [...open.values()].at(-1);
    place.hidden = !bar;
    place.replaceChildren(...(bar ? contentOf(bar, press) : []));
  };
  return {
    show(bar: SaveBar): void {
      open.set(bar.id, bar);
      render();
    },
    hide(id: string): void {
      open.delete(id);
      render();
    },
    hideAll(): void {
      open.clear();
      render();
    },
    /** True at once while nothing is unsaved. */
    mayLeave: (): Promise<boolean> => (open.size === 0 ? Promise.resolve(true) : confirmed(LEAVE)),
  };
}

function contentOf(bar: SaveBar, press: Press): HTMLElement[] {
  const discard = button('Discard', 'button', bar.discard);
  const save = button('Save', 'button primary', bar.save);
  save.addEventListener('click', () => press({ id: bar.id, button: 'save' }));
  discard.addEventListener('click', () => {
    void (bar.discardConfirmation ? confirmed(DISCARD) : Promise.resolve(true)).then((yes) => {
      if (yes) press({ id: bar.id, button: 'discard' });
    });
  });
  return [element('span', { textContent: 'Unsaved changes' }), discard, save];
}

function button(label: string, className: string, state: SaveBar['save']): HTMLButtonElement {
  return element('button', {
    type: 'button',
    className,
    textContent: state.loading ? `${label}…` : label,
    disabled: state.disabled || state.loading,
  });
}
