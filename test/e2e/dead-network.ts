import type { Page, Route } from 'playwright-core';

/** Faults of a tab: its network, and its session. */

/** Of what pages of the app fetch, all that is not a page's own document, style or script. */
const OF_THE_APP = ({ pathname }: URL): boolean => /^\/app[/.]/.test(pathname);
/** Session tokens. */
const TOKENS = '**/frame/id-token';

/** Nothing that the app's pages fetch gets out. Returns what mends it. */
export async function cutNetwork(tab: Page): Promise<() => Promise<void>> {
  await tab.route(
    OF_THE_APP,
    whereFetched((route) => route.abort()),
  );
  return () => tab.unroute(OF_THE_APP);
}

/** Of what the app's pages send, the answers do not come back. Returns what mends it. */
export async function loseAnswers(tab: Page): Promise<() => Promise<void>> {
  await tab.route(OF_THE_APP, whereFetched(arriveOnly));
  return () => tab.unroute(OF_THE_APP);
}

/** Session tokens are no good any more, as after a log-out in another tab. Returns what mends it. */
export async function endSession(tab: Page): Promise<() => Promise<void>> {
  await tab.route(TOKENS, (route) => route.fulfill({ json: { idToken: 'no.longer.good' } }));
  return () => tab.unroute(TOKENS);
}

function whereFetched(fail: (route: Route) => Promise<void>): (route: Route) => Promise<void> {
  return (route) => (route.request().resourceType() === 'fetch' ? fail(route) : route.fallback());
}

async function arriveOnly(route: Route): Promise<void> {
  if (route.request().method() === 'POST') await route.fetch();
  await route.abort();
}
