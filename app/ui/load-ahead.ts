/** Milliseconds after which other pages are fetched however busy this one is. */
const AT_LATEST_MS = 5_000;

/**
 * Fetches, once this page has nothing better to do, what all other pages of the admin are made of. They open
 * without waiting for it; and where the network is gone Remix, which cannot fetch it then, would load the
 * document anew, and what is typed into it would be lost.
 */
export function loadAhead(): void {
  const fetchAll = (): void => {
    const routes = Object.values(window.__remixManifest.routes).filter(
      ({ id, parentId }) => id === 'routes/app' || parentId === 'routes/app',
    );
    const scripts = routes.flatMap(({ module, imports = [] }) => [module, ...imports]);
    for (const href of new Set(scripts)) fetchAhead({ rel: 'modulepreload', href });
    const styles = routes.flatMap(({ css = [] }) => css);
    for (const href of new Set(styles)) fetchAhead({ rel: 'prefetch', as: 'style', href });
  };
  // Safari has no such callback.
  if ('requestIdleCallback' in window) requestIdleCallback(fetchAll, { timeout: AT_LATEST_MS });
  else setTimeout(fetchAll, AT_LATEST_MS);
}

function fetchAhead(what: { rel: string; href: string; as?: string }): void {
  document.head.append(Object.assign(document.createElement('link'), what));
}
