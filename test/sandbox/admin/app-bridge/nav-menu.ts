import type { Navigation } from '../messages.ts';
import { WatchedElement } from './watched-element.ts';

const MENUS = 'ui-nav-menu, s-app-nav';

/** The links of the app's navigation menu, the home link among them. */
export function navigationLinks(): Element[] {
  return [...document.querySelectorAll(MENUS)].flatMap((menu) => [
    ...menu.querySelectorAll('a[href], s-link[href]'),
  ]);
}

/** `<ui-nav-menu>` and `<s-app-nav>`: links that the admin shows under the app's name. */
export function defineNavigation(show: (navigation: Navigation) => void): void {
  const tell = (): void => show(currentNavigation());
  class NavMenu extends WatchedElement {
    contentChanged(): void {
      tell();
    }
  }
  class AppNav extends NavMenu {}
  customElements.define('ui-nav-menu', NavMenu);
  customElements.define('s-app-nav', AppNav);
}

function currentNavigation(): Navigation {
  const links = navigationLinks();
  const home = links.find((link) => link.getAttribute('rel') === 'home');
  const items = links.filter((link) => link !== home);
  return {
    home: home?.getAttribute('href') ?? null,
    items: items.map((link) => ({
      label: link.textContent.trim(),
      href: link.getAttribute('href') ?? '',
    })),
  };
}
