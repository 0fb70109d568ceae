import type { ClientActionFunctionArgs, ClientLoaderFunctionArgs } from '@remix-run/react';
import { answerOr } from './not-sent.ts';

/**
 * What a route exports that buttons ask, with nothing typed: as keep-typed.ts, whose `shouldRevalidate` the
 * button's page has, and without a word of what was entered. `NotDone` says it beside the button.
 */

/** Does what a button asks for. Where that leads to another page it does so. */
export function clientAction({ serverAction }: ClientActionFunctionArgs): Promise<unknown> {
  return answerOr('notDone', serverAction());
}

/** Reads something beside the page, such as what a button would do. */
export function clientLoader({ serverLoader }: ClientLoaderFunctionArgs): Promise<unknown> {
  return answerOr('notDone', serverLoader());
}
