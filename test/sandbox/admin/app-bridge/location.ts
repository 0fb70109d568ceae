import { pathInAdmin } from '../embedded-params.ts';

/** Tells every change of the page's address, whoever makes it, as the path the admin shows. */
export function watchLocation(located: (path: string) => void): void {
  let last = pathInAdmin(new URL(location.href));
  const look = (): void => {
    const path = pathInAdmin(new URL(location.href));
    if (path === last) return;
    last = path;
    located(path);
  };
  for (const name of ['pushState', 'replaceState'] as const) {
    const plain = history[name].bind(history);
    history[name] = (...state) => {
      plain(...state);
      look();
    };
  }
  addEventListener('popstate', look);
  addEventListener('hashchange', look);
}
