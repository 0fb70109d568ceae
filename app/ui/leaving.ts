import { useBlocker } from '@remix-run/react';
import { useAppBridge } from '@shopify/app-bridge-react';
import { useCallback, useEffect } from 'react';
import { useLatest } from './use-latest.ts';

/** What is on the page, each asked whether it wants the page to stay. */
const onPage = new Set<() => boolean>();

/**
 * Of the frame around all pages: asks what is on the page before another one takes its place, and the merchant
 * where something wants it to stay. React Router asks one blocker alone, hence not one for each form.
 */
export function useLeaving(): void {
  const shopify = useAppBridge();
  const blocker = useBlocker(
    useCallback<Extract<Parameters<typeof useBlocker>[0], (...args: never[]) => unknown>>(
      ({ currentLocation, nextLocation }) =>
        currentLocation.pathname !== nextLocation.pathname &&
        [...onPage].map((wantsToStay) => wantsToStay()).includes(true),
      [],
    ),
  );
  useEffect(() => {
    if (blocker.state !== 'blocked') return;
    void shopify.saveBar.leaveConfirmation().then(
      () => blocker.proceed(),
      () => blocker.reset(),
    );
  }, [blocker, shopify]);
}

/** While there is something unsaved, the admin asks before another page of the app takes its place. */
export function useLeaveConfirmation(unsaved: boolean): void {
  useAsked(() => unsaved);
}

/**
 * Is told that another page is asked for at once. From `useNavigation` pages hear of it in a transition, which
 * slow machines show later than the pause of a search takes.
 */
export function useOnLeaving(tell: () => void): void {
  useAsked(() => {
    tell();
    return false;
  });
}

function useAsked(wantsToStay: () => boolean): void {
  const ask = useLatest(wantsToStay);
  useEffect(() => {
    onPage.add(ask);
    return () => void onPage.delete(ask);
  }, [ask]);
}
