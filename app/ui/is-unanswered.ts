import { isRouteErrorResponse } from '@remix-run/react';
import isNetworkError from 'is-network-error';

/** A page that could not be read because nobody answered. */
export class UnansweredError extends Error {}

/**
 * Whether something could not be read because nobody answered. Offline there may be no session token either:
 * that fails in App Bridge's own way. Only of what reading threw: offline this cannot tell it from a mistake.
 */
export function isUnanswered(error: unknown): boolean {
  const isAnswer = error instanceof Response || isRouteErrorResponse(error);
  const isOffline = typeof document === 'object' && !navigator.onLine;
  return !isAnswer && (isOffline || isNetworkError(error));
}
