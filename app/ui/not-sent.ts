import { isRouteErrorResponse } from '@remix-run/react';
import { message, type Message } from '../texts/message.ts';

/** In place of an answer: what any form tells as its own refusal. */
interface NotSent {
  ok: false;
  reason: 'invalid';
  notSent: true;
  errors: [{ field: null; message: Message }];
}

/** Whether something was typed, which is still there, or a button was pressed. */
type Asked = 'notSent' | 'notDone';

/**
 * The answer, or why there is none. Throws what is on its way to another page: a redirect, or a page of
 * Shopify's library, which leaves the frame to come back with a new session.
 */
export async function answerOr(asked: Asked, answer: Promise<unknown>): Promise<unknown> {
  try {
    return await answer;
  } catch (error) {
    const isOnItsWay = isRouteErrorResponse(error) && error.status < 400;
    if (error instanceof Response || isOnItsWay) throw error;
    return notSent(why(asked, error));
  }
}

/** For what asks by itself: nobody answered. */
export const NO_ANSWER = notSent(message('errors.notDone.noAnswer'));

/** Whether that is what came in place of an answer. */
export function isNotSent(answer: unknown): answer is NotSent {
  return typeof answer === 'object' && answer !== null && 'notSent' in answer;
}

/** What is told in place of an answer. */
export function notSent(told: Message): NotSent {
  return { ok: false, reason: 'invalid', notSent: true, errors: [{ field: null, message: told }] };
}

function why(asked: Asked, error: unknown): Message {
  if (!isRouteErrorResponse(error)) return message(`errors.${asked}.noAnswer`);
  if (error.status === 401 || error.status === 403) return message(`errors.${asked}.signedOut`);
  if (error.status === 404) return message(`errors.${asked}.gone`);
  return message(`errors.${asked}.${error.status < 500 ? 'refused' : 'broken'}`);
}
