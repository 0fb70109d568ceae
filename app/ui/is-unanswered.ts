import { isRouteErrorResponse } from '@remix-run/react';
import isNetworkError from 'is-network-error';

/**
 * Whether something could not be read because nobody answered. Offline there may be no session token either:
 * that fails in App Bridge's own way.
 */
export function isUnanswered(error: unknown): boolean {
  const isAnswer = error instanceof Response || isRouteErrorResponse(error);
  const isOffline = typeof document === 'object' && !navigator.onLine;
  return !isAnswer && (isOffline || isNetworkError(error));
}
