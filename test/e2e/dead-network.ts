import type { Page, Route } from 'playwright-core';

/** Faults of a tab: its network, and its session. */

/** All that pages of the app fetch. */
const FETCHED = /\/app(\/.*)?(\.data|\/alive)(\?|$)/;
/** Session tokens. */
const TOKENS = '**/frame/id-token';

/** Nothing that the app's pages fetch gets out. Returns what mends it. */
export async function cutNetwork(tab: Page): Promise<() => Promise<void>> {
  await tab.route(FETCHED, (route) => route.abort());
  return () => tab.unroute(FETCHED);
}

/** Of what the app's pages send, the answers do not come back. Returns what mends it. */
export async function loseAnswers(tab: Page): Promise<() => Promise<void>> {
  await tab.route(FETCHED, arriveOnly);
  return () => tab.unroute(FETCHED);
}

/** Session tokens are no good any more, as after a log-out in another tab. Returns what mends it. */
export async function endSession(tab: Page): Promise<() => Promise<void>> {
  await tab.route(TOKENS, (route) => route.fulfill({ json: { idToken: 'no.longer.good' } }));
  return () => tab.unroute(TOKENS);
}

async function arriveOnly(route: Route): Promise<void> {
  if (route.request().method() === 'POST') await route.fetch();
  await route.abort();
}
