import { element } from '../../pages/element.ts';
import type { Action } from '../messages.ts';
import { MODAL_STYLE } from './modal-style.ts';

/** The dialog inside a `<ui-modal>`. */
export interface ModalView {
  dialog: HTMLDialogElement;
  /** Shows the title and the buttons, unless they are as they were. */
  describe(title: string, actions: Action[]): void;
}

/** Builds the dialog into a shadow root. What the app put into the modal shows through the slot. */
export function modalView(root: ShadowRoot, press: (actionId: string) => void): ModalView {
  const heading = element('h2', { id: 'title' });
  const close = element('button', { type: 'button', className: 'close', textContent: '×' });
  close.setAttribute('aria-label', 'Close');
  const footer = element('footer');
  const body = element('div', { className: 'body' }, [element('slot')]);
  const header = element('header', {}, [heading, close]);
  const dialog = element('dialog', { attributes: { 'aria-labelledby': 'title' } }, [
    header,
    body,
    footer,
  ]);
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', (event) => {
    // A click beside the dialog has the dialog itself as its target.
    if (event.target === dialog) dialog.close();
  });
  root.append(element('style', { textContent: MODAL_STYLE }), dialog);

  let shown = '';
  return {
    dialog,
    describe(title, actions) {
      const wanted = JSON.stringify([title, actions]);
      if (wanted === shown) return;
      shown = wanted;
      heading.textContent = title;
      footer.replaceChildren(...buttonsOf(actions, press));
    },
  };
}

function buttonsOf(actions: Action[], press: (actionId: string) => void): HTMLElement[] {
  const ordered = [
    ...actions.filter((action) => action.variant !== 'primary'),
    ...actions.filter((action) => action.variant === 'primary'),
  ];
  return ordered.map((action) => {
    const classes = [action.variant === 'primary' && 'primary', action.critical && 'critical'];
    const button = element('button', {
      type: 'button',
      className: classes.filter(Boolean).join(' '),
      textContent: action.label,
      disabled: action.disabled || action.loading,
    });
    button.addEventListener('click', () => press(action.id));
    return button;
  });
}
