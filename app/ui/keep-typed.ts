import type {
  ClientActionFunctionArgs,
  ClientLoaderFunctionArgs,
  ShouldRevalidateFunctionArgs,
} from '@remix-run/react';
import { answerOr, isNotSent } from './not-sent.ts';

/**
 * What a route exports whose page something is typed into. Without an answer (the session ended, the
 * network is gone, something failed) Remix puts an error page in place of the page, and with it goes
 * what was typed. Here the page stays, is told why, and can send the same again.
 */

/** Sends what was typed. Where that leads to another page it does so. */
export function clientAction({ serverAction }: ClientActionFunctionArgs): Promise<unknown> {
  return answerOr('notSent', serverAction());
}

/** Asks for something beside the page, such as what a field offers. */
export function clientLoader({ serverLoader }: ClientLoaderFunctionArgs): Promise<unknown> {
  return answerOr('notSent', serverLoader());
}

/**
 * Of the page itself: where nothing was sent there is nothing new to be read, and it could not be read either.
 * Who went on to another page of this kind meanwhile is to be shown that one.
 */
export function shouldRevalidate({
  currentUrl,
  nextUrl,
  formAction,
  actionResult,
  actionStatus = 200,
  defaultShouldRevalidate,
}: ShouldRevalidateFunctionArgs): boolean {
  const isOwnForm = formAction?.split('?')[0] === nextUrl.pathname;
  const isElsewhere = !isOwnForm && currentUrl.href !== nextUrl.href;
  const isTaken = !isNotSent(actionResult) && actionStatus < 400;
  return (isTaken || isElsewhere) && defaultShouldRevalidate;
}
