import { byId, element } from '../../pages/element.ts';
import type { AppSide, Toast } from '../messages.ts';

type Ended = (end: Parameters<AppSide['toastEnded']>[0]) => void;

/** Short messages at the foot of the page. */
export function toasts(ended: Ended) {
  const place = byId('toasts');
  const open = new Map<string, () => void>();
  return {
    show(toast: Toast): void {
      const shown = element('div', {
        className: toast.isError ? 'toast error' : 'toast',
        attributes: { role: toast.isError ? 'alert' : 'status' },
      });
      const close = (by: 'action' | 'dismiss' | 'time'): void => {
        clearTimeout(timer);
        shown.remove();
        if (open.delete(toast.id)) ended({ id: toast.id, by });
      };
      const timer = setTimeout(() => close('time'), toast.durationMs);
      const dismiss = button('×', () => close('dismiss'));
      dismiss.setAttribute('aria-label', 'Dismiss');
      shown.append(element('span', { textContent: toast.message }));
      if (toast.action) shown.append(button(toast.action, () => close('action')));
      shown.append(dismiss);
      open.set(toast.id, () => close('time'));
      place.append(shown);
    },
    hide: (id: string): void => open.get(id)?.(),
  };
}

function button(label: string, press: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', textContent: label });
  made.addEventListener('click', press);
  return made;
}
