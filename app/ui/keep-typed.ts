import {
  isRouteErrorResponse,
  type ClientActionFunctionArgs,
  type ClientLoaderFunctionArgs,
  type ShouldRevalidateFunctionArgs,
} from '@remix-run/react';
import { message, type Message } from '../texts/message.ts';

/**
 * What a route exports whose page something is typed into. Without an answer (the session ended, the
 * network is gone, something failed) Remix puts an error page in place of the page, and with it goes
 * what was typed. Here the page stays, is told why, and can send the same again.
 */

/** In place of an answer: what any form tells as its own refusal. */
interface NotSent {
  ok: false;
  reason: 'invalid';
  notSent: true;
  errors: { field: null; message: Message }[];
}

/** Sends what was typed. Where that leads to another page it does so. */
export function clientAction({ serverAction }: ClientActionFunctionArgs): Promise<unknown> {
  return answerOf(serverAction());
}

/** Asks for something beside the page, such as what a field offers. */
export function clientLoader({ serverLoader }: ClientLoaderFunctionArgs): Promise<unknown> {
  return answerOf(serverLoader());
}

/** Of the page itself: where nothing was sent there is nothing new to be read, and it could not be read either. */
export function shouldRevalidate({
  actionResult,
  actionStatus = 200,
  defaultShouldRevalidate,
}: ShouldRevalidateFunctionArgs): boolean {
  return !isNotSent(actionResult) && actionStatus < 400 && defaultShouldRevalidate;
}

/** Whether that is what came in place of an answer. */
export function isNotSent(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && 'notSent' in answer;
}

async function answerOf(asked: Promise<unknown>): Promise<unknown> {
  try {
    return await asked;
  } catch (error) {
    // A redirect; or a page of Shopify's library, which leaves the frame to come back with a new session.
    const isOnItsWay = isRouteErrorResponse(error) && error.status < 400;
    if (error instanceof Response || isOnItsWay) throw error;
    const errors = [{ field: null, message: why(error) }];
    return { ok: false, reason: 'invalid', notSent: true, errors } satisfies NotSent;
  }
}

function why(error: unknown): Message {
  if (!isRouteErrorResponse(error)) return message('errors.notSent.noAnswer');
  if (error.status === 401 || error.status === 403) return message('errors.notSent.signedOut');
  if (error.status === 404) return message('errors.notSent.gone');
  return message(error.status < 500 ? 'errors.notSent.refused' : 'errors.notSent.broken');
}
