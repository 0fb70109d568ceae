import {
  createPath,
  replace,
  useLocation,
  useMatches,
  useNavigate,
  useNavigation,
  type ClientLoaderFunctionArgs,
} from '@remix-run/react';
import { useEffect, useSyncExternalStore } from 'react';
import { isUnanswered, UnansweredError } from './is-unanswered.ts';

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

/** A page that was not opened. */
interface Unopened {
  to: string;
  /** Its place in the history, where somebody went back or forth to it. */
  at?: number | undefined;
}

/** What the history keeps of a page. */
interface Entry {
  key?: string;
  idx?: number;
}

/** How long the browser may take to go through its history. */
const PATIENCE_MS = 1_000;

let shown: Shown | null = null;
/** Where in the history that is, where it is known. */
let place: number | undefined;
/** Where somebody is on their way to. */
let bound = '';
let staying = false;
let unopened: Unopened | null = null;
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
  const { pathname, search, hash, key } = useLocation();
  const [, frame, page] = useMatches();
  const { state, formMethod, location: next } = useNavigation();
  useEffect(() => {
    const entry = entryNow();
    // Whoever goes back at once is not at the page's own place any more.
    place = (entry.key ?? 'default') === key ? entry.idx : undefined;
    // Another page may have taken the places that follow.
    if (unopened) tell({ to: unopened.to });
  }, [key]);
  useEffect(() => {
    shown = {
      address: pathname + search,
      hash,
      data: { page: page?.data, frame: frame?.data },
      isSent: formMethod !== undefined,
    };
    bound = next ? createPath(next) : '';
    if (state === 'idle') staying = false;
  }, [pathname, search, hash, frame, page, state, formMethod, next]);
  // What stands in place of a page that cannot be shown is not stayed on.
  useEffect(() => () => void (shown = null), []);
}

/** What can be done about the page that was not opened last: opening it, or forgetting it. */
export function useUnopened(): { tryAgain: () => void; forget: () => void } | null {
  const navigate = useNavigate();
  const last = useSyncExternalStore(
    listen,
    () => unopened,
    () => null,
  );
  if (!last) return null;
  return {
    tryAgain: () => {
      const { idx } = entryNow();
      if (last.at === undefined || idx === undefined) navigate(last.to);
      // Whoever is there already is trying just now.
      else if (last.at !== idx) navigate(last.at - idx);
    },
    forget: () => tell(null),
  };
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
      throw new UnansweredError('Nobody answered.', { cause: error });
    }
    // The frame may fail around a page that is opened.
    if (part === 'frame') return shown.data.frame;
    const to = bound.startsWith(`${asked}#`) ? bound : asked;
    if (isSameAddress) {
      tell({ to });
      return shown.data.page;
    }
    const here = replace(shown.address + shown.hash);
    const at = staying ? undefined : placeGoneTo();
    staying = true;
    if (at !== undefined) await undoStep(at, request.signal);
    tell({ to, at: request.signal.aborted ? at : undefined });
    throw here;
  }
}

/** Where the browser is already, if somebody went back or forth in the history. */
function placeGoneTo(): number | undefined {
  const { idx } = entryNow();
  return place === undefined || idx === place ? undefined : idx;
}

/**
 * Goes back to the place of the page that is shown, so that the one that was gone to keeps its own. Being
 * there gives up this reading; it goes on where the browser does not get there.
 */
function undoStep(at: number, reading: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    reading.addEventListener('abort', () => resolve(), { once: true });
    setTimeout(resolve, PATIENCE_MS);
    window.history.go((place ?? at) - at);
  });
}

/** React Router counts the entries of the history. */
function entryNow(): Entry {
  return (window.history.state ?? {}) as Entry;
}

function tell(last: Unopened | null): void {
  unopened = last;
  for (const listener of listeners) listener();
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
