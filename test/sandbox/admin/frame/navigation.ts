import { byId, element } from '../../pages/element.ts';
import type { Navigation } from '../messages.ts';

interface Deps {
  /** The app's address in the admin, without a slash at the end. */
  base: string;
  navigate: (href: string) => void;
}

/** The app's part of the side navigation, and on narrow screens the drawer it all is in. */
export function navigation({ base, navigate }: Deps) {
  const place = byId('app-navigation');
  const home = byId('app-home');
  let current: Navigation = { items: [], home: null };
  let path = '/';

  const follow = (link: HTMLAnchorElement, href: () => string): HTMLAnchorElement => {
    link.addEventListener('click', (event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
      event.preventDefault();
      setDrawer(false);
      navigate(href());
    });
    return link;
  };
  const render = (): void => {
    const here = current.items
      .filter(({ href }) => isWithin(path, href))
      .toSorted((a, b) => b.href.length - a.href.length)[0];
    home.classList.toggle('current', !here);
    place.replaceChildren(
      ...current.items.map((item) => {
        const link = element('a', { href: base + item.href, textContent: item.label });
        if (item === here) link.setAttribute('aria-current', 'page');
        return element('li', {}, [follow(link, () => item.href)]);
      }),
    );
  };
  if (home instanceof HTMLAnchorElement) follow(home, () => current.home ?? '/');
  listenToDrawer();
  return {
    show(shown: Navigation): void {
      current = shown;
      render();
    },
    locate(now: string): void {
      path = now;
      render();
    },
  };
}

/** Whether a page is the one a link leads to, or below it. */
function isWithin(path: string, href: string): boolean {
  const pathname = path.replace(/[?#].*$/, '');
  return pathname === href || pathname.startsWith(`${href.replace(/\/$/, '')}/`);
}

function listenToDrawer(): void {
  byId('drawer-button').addEventListener('click', () => {
    setDrawer(!document.body.classList.contains('drawer-open'));
  });
  byId('drawer-backdrop').addEventListener('click', () => setDrawer(false));
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !document.body.classList.contains('drawer-open')) return;
    setDrawer(false);
    byId('drawer-button').focus();
  });
}

function setDrawer(open: boolean): void {
  document.body.classList.toggle('drawer-open', open);
  byId('drawer-button').setAttribute('aria-expanded', String(open));
}
