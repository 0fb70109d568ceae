import { sandboxAddress, type Places } from '../sandbox-address.ts';

interface Deps {
  places: Places;
  /** Takes the whole browser tab to an address. */
  leaveTo: (address: string) => void;
}

const WHOLE_TAB = new Set(['_top', '_parent']);

/** A `window.open` that knows the admin's addresses and can leave the frame. */
export function sandboxOpen(plain: typeof window.open, deps: Deps): typeof window.open {
  return (url, target, features) => {
    const address = new URL(
      sandboxAddress(String(url ?? ''), deps.places) ?? String(url ?? ''),
      document.baseURI,
    );
    if (!WHOLE_TAB.has(target ?? '')) return plain.call(window, address, target, features);
    deps.leaveTo(address.href);
    return null;
  };
}

/** Links to Shopify's own pages lead to their place in the sandbox. */
export function followLinksTo(places: Places): void {
  const onClick = (event: MouseEvent): void => {
    const link = event.composedPath().find((part) => part instanceof HTMLAnchorElement);
    const address = link && sandboxAddress(link.getAttribute('href') ?? '', places);
    if (!address || event.defaultPrevented) return;
    event.preventDefault();
    window.open(address, link.target || '_top');
  };
  // Before the app's own listeners, whose routers would take the link for one of theirs.
  document.addEventListener('click', onClick, { capture: true });
}
