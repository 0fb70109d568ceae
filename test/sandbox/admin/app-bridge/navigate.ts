import { navigationLinks } from './nav-menu.ts';

const EVENT = 'shopify:navigate';

/** Counts who listens for `shopify:navigate`: without a listener the browser itself has to go. */
export function watchNavigateListeners(): () => boolean {
  const listeners = new Set<unknown>();
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (...listening) {
    if (listening[0] === EVENT) listeners.add(listening[1]);
    addEventListener.apply(this, listening);
  };
  EventTarget.prototype.removeEventListener = function (...listening) {
    if (listening[0] === EVENT) listeners.delete(listening[1]);
    removeEventListener.apply(this, listening);
  };
  return () => listeners.size > 0;
}

/** Goes to another page of the app, by the app's own router where it has one. */
export function navigator(isListenedTo: () => boolean): (href: string) => void {
  return (href) => {
    if (!isListenedTo()) {
      location.assign(href);
      return;
    }
    const link = navigationLinks().find((candidate) => candidate.getAttribute('href') === href);
    const target = link ?? document.body.appendChild(detour(href));
    target.dispatchEvent(new Event(EVENT, { bubbles: true, cancelable: true }));
    if (!link) target.remove();
  };
}

/** The event's target carries the address; for one without a link a passing one is made. */
function detour(href: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.setAttribute('href', href);
  link.hidden = true;
  return link;
}
