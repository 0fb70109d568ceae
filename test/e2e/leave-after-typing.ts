import type { Locator, Route } from 'playwright-core';
import type { Stage } from './stage.ts';

interface Leaving {
  /** The search, and what is typed into it. */
  field: Locator;
  text: string;
  /** What reads the page that is opened. */
  reads: RegExp;
  /** Opens it. */
  open: () => Promise<void>;
}

/** Opens another page right after typing a search, and lets it be read only once the search's pause is over. */
export async function leaveAfterTyping(stage: Stage, leaving: Leaving): Promise<void> {
  const page = stage.merchant();
  const { promise: pause, resolve: pauseIsOver } = Promise.withResolvers<void>();
  const held = async (route: Route): Promise<void> => {
    await pause;
    await route.continue();
  };
  await page.route(leaving.reads, held, { times: 1 });
  await leaving.field.fill(leaving.text);
  await leaving.open();
  // Set after the timer of the search, and longer: once it rings, that one has.
  await (await stage.document()).evaluate(() => new Promise((rang) => setTimeout(rang, 400)));
  pauseIsOver();
}
