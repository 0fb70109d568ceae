import {
  replace,
  useLocation,
  useMatches,
  useNavigation,
  type ClientLoaderFunctionArgs,
} from '@remix-run/react';
import { useEffect, useSyncExternalStore } from 'react';
import { isUnanswered, Unanswered } from './is-unanswered.ts';

/**
 * What the routes of pages export. Where the network is gone, Remix puts an error page in place of the page
 * that somebody is on, because the next one cannot be read. Here they stay where they are, with what they
 * typed, and are told which page was not opened.
 */

/** The page that is shown, with what it was made of. */
interface Shown {
  /** Path and query. */
  address: string;
  hash: string;
  /** Of the page, and of the frame around all pages. */
  data: { page: unknown; frame: unknown };
  /** It was left by a form: what was typed is sent. */
  isSent: boolean;
}

let shown: Shown | null = null;
let staying = false;
let unopened: string | null = null;
const listeners = new Set<() => void>();

/** Reads a page that somebody goes to, or the one they are on again. */
export function clientLoader(asked: ClientLoaderFunctionArgs): Promise<unknown> {
  return readOrStay(asked, 'page');
}

/** Reads what is around all pages. */
export function frameLoader(asked: ClientLoaderFunctionArgs): Promise<unknown> {
  return readOrStay(asked, 'frame');
}

/** Whether somebody is being led back to the page that they are on. */
export function isStaying(): boolean {
  return staying;
}

/** Within the frame of a page: it is the one to be stayed on. */
export function useStayHere(): void {
  const { pathname, search, hash } = useLocation();
  const [, frame, page] = useMatches();
  const { state, formMethod } = useNavigation();
  useEffect(() => {
    shown = {
      address: pathname + search,
      hash,
      data: { page: page?.data, frame: frame?.data },
      isSent: formMethod !== undefined,
    };
    if (state === 'idle') staying = false;
  }, [pathname, search, hash, frame, page, state, formMethod]);
  // What stands in place of a page that cannot be shown is not stayed on.
  useEffect(() => () => void (shown = null), []);
}

/** The address of the page that was not opened last, and what forgets it; null: there is none. */
export function useUnopened(): [to: string | null, forget: () => void] {
  const to = useSyncExternalStore(
    listen,
    () => unopened,
    () => null,
  );
  return [to, () => tell(null)];
}

async function readOrStay(
  { request, serverLoader }: ClientLoaderFunctionArgs,
  part: keyof Shown['data'],
): Promise<unknown> {
  const { pathname, search } = new URL(request.url);
  const asked = pathname + search;
  if (staying && shown?.address === asked) return shown.data[part];
  try {
    const read = await serverLoader();
    if (part === 'page') tell(null);
    return read;
  } catch (error) {
    if (request.signal.aborted || !isUnanswered(error)) throw error;
    const isSameAddress = shown?.address === asked;
    if (!shown || (shown.isSent && !isSameAddress)) {
      throw new Unanswered('Nobody answered.', { cause: error });
    }
    // The frame may fail around a page that is opened.
    if (part === 'frame') return shown.data.frame;
    tell(asked);
    if (isSameAddress) return shown.data.page;
    staying = true;
    throw replace(shown.address + shown.hash);
  }
}

function tell(to: string | null): void {
  unopened = to;
  for (const listener of listeners) listener();
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
